import { produce } from 'immer';
import * as v from 'valibot';
import { ID_PATTERN, type Id } from '../../intercepts/model/field.ts';
import { type Place, partsOf, SYSTEM } from '../../intercepts/model/place.ts';
import { placeExists } from '../../intercepts/model/places.ts';
import { repairPaths, repairStations } from '../../intercepts/model/repair-map.ts';
import type { Fields } from './change.ts';
import {
  ABOUT,
  COLLECTIONS,
  type CollectionName,
  emptyWorkshop,
  type WorkshopDocument,
  workshopRecords,
} from './workshop-document.ts';

/** What had to be put right in one record, so that a person can be told. */
export interface Repair {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly what: 'field' | 'removed' | 'moved' | 'added';
  /** The field that was put right, or '' for the whole record. */
  readonly field: string;
}

export interface Repaired {
  /** The same object when there was nothing to repair. */
  readonly document: WorkshopDocument;
  readonly repairs: readonly Repair[];
}

/**
 * Makes any document of the right shape valid, the same way on every machine, and changes nothing in one that is valid.
 * Cards are never dropped: one whose place is gone moves to the whole system.
 */
export function repair(document: WorkshopDocument): Repaired {
  const repairs: Repair[] = [];
  const next = produce(document, (draft) => {
    if (!draft.about[ABOUT]) {
      draft.about[ABOUT] = { ...emptyWorkshop().about[ABOUT]! };
      repairs.push({ collection: 'about', id: ABOUT, what: 'added', field: '' });
    }
    const removed = (collection: CollectionName) => (id: Id) =>
      repairs.push({ collection, id, what: 'removed', field: '' });
    repairStations(draft, removed('stations'));
    repairPaths(draft, removed('paths'));
    for (const { collection, references } of DEPENDENTS)
      for (const record of Object.values(document[collection] as Record<Id, Fields>))
        if (references.some(([field, target]) => !(String(record[field]) in draft[target]))) {
          delete (draft[collection] as Record<Id, unknown>)[record['id'] as Id];
          removed(collection)(record['id'] as Id);
        }
    for (const { collection, field, target } of LOOSE)
      for (const record of Object.values(document[collection] as Record<Id, Fields>)) {
        const to = String(record[field]);
        if (to === '' || to in draft[target]) continue;
        (draft[collection] as Record<Id, Record<string, unknown>>)[record['id'] as Id]![field] = '';
        repairs.push({ collection, id: record['id'] as Id, what: 'field', field });
      }
    for (const collection of PLACED)
      for (const record of Object.values(document[collection] as Record<Id, { id: Id; at: Place }>))
        if (partsOf(record.at).kind !== SYSTEM && !placeExists(draft, record.at)) {
          (draft[collection] as Record<Id, { at: Place }>)[record.id]!.at = SYSTEM;
          repairs.push({ collection, id: record.id, what: 'moved', field: 'at' });
        }
  });
  return repairs.length === 0 ? { document, repairs } : { document: next, repairs };
}

type Reference = readonly [field: string, target: CollectionName];

/** Records that mean nothing without what they point at. */
const DEPENDENTS: readonly { readonly collection: CollectionName; readonly references: readonly Reference[] }[] = [
  {
    collection: 'priorityGaps',
    references: [
      ['priority', 'priorities'],
      ['gap', 'cards'],
    ],
  },
  {
    collection: 'tallies',
    references: [
      ['round', 'rounds'],
      ['priority', 'priorities'],
    ],
  },
  { collection: 'ballots', references: [['round', 'rounds']] },
  {
    collection: 'dots',
    references: [
      ['ballot', 'ballots'],
      ['priority', 'priorities'],
    ],
  },
];

/** Records that stand on their own when what they point at is gone. */
const LOOSE: readonly {
  readonly collection: CollectionName;
  readonly field: string;
  readonly target: CollectionName;
}[] = [
  { collection: 'objectives', field: 'priority', target: 'priorities' },
  { collection: 'steps', field: 'objective', target: 'objectives' },
  { collection: 'participants', field: 'partnerKind', target: 'partnerKinds' },
  { collection: 'headings', field: 'intercept', target: 'intercepts' },
  { collection: 'prompts', field: 'intercept', target: 'intercepts' },
];

const PLACED = ['cards', 'priorities', 'steps'] as const;

/**
 * Reads untrusted records: keeps what the schema knows, gives fields of a wrong type their default, drops records whose id is not one.
 * Fields that this version does not know are left out; a file of a newer version never gets here.
 */
export function readRecords(collections: Readonly<Record<string, unknown>>): Repaired {
  const repairs: Repair[] = [];
  const document = Object.fromEntries(
    COLLECTIONS.map((collection) => {
      const records = collections[collection];
      const entries = records && typeof records === 'object' ? Object.entries(records) : [];
      return [
        collection,
        Object.fromEntries(entries.flatMap(([id, record]) => readRecord(collection, id, record, repairs))),
      ];
    }),
  ) as unknown as WorkshopDocument;
  return { document, repairs };
}

function readRecord(collection: CollectionName, id: Id, record: unknown, repairs: Repair[]): [] | [[Id, Fields]] {
  if (!ID_PATTERN.test(id) || !record || typeof record !== 'object') {
    repairs.push({ collection, id, what: 'removed', field: '' });
    return [];
  }
  const fields: Record<string, unknown> = { ...record };
  const entries = Object.entries(workshopRecords[collection].entries).map(([field, schema]) => {
    if (field === 'id') return [field, id];
    const read = v.safeParse(schema, fields[field]);
    if (!read.success) repairs.push({ collection, id, what: 'field', field });
    return [field, read.success ? read.output : v.getDefault(schema)];
  });
  return [[id, Object.fromEntries(entries) as Fields]];
}
