import type { Draft } from 'immer';
import { blankCard } from '../../intercepts/model/blank.ts';
import { asItStands } from '../../intercepts/model/edit.ts';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import type { Card, MergedCard } from '../../intercepts/model/system-map.ts';
import type { Edit } from './change.ts';
import type { Fields, FieldValue } from './fields.ts';
import { originalIn } from './original-card.ts';
import type { CollectionName, WorkshopDocument } from './workshop-document.ts';

/** What one card may add to another that says nothing there; fields that are read together go together. */
const GIFTS: readonly (readonly (keyof Card)[])[] = [
  ['initials'],
  ['agency'],
  ['status'],
  ['capacity', 'capacityUnit'],
  ['volume', 'volumeYear'],
  ['hours'],
  ['eligibility'],
  ['referrers'],
  ['population'],
  ['area'],
  ['description'],
  ['affected'],
  ['lastChecked', 'checkedBy'],
  ['note'],
  ['owner'],
  ['due'],
];

/** Records that join a card with something else, by the two fields that make their id, in that order. */
const LINKS = [
  { collection: 'priorityGaps', ends: ['priority', 'gap'], card: 'gap' },
  { collection: 'cardTopics', ends: ['card', 'topic'], card: 'card' },
  { collection: 'statementGaps', ends: ['statement', 'gap'], card: 'gap' },
  { collection: 'walkResources', ends: ['step', 'card'], card: 'card' },
] as const;

/** Fields of other records that hold the id of a card. */
const POINTERS = [
  { collection: 'measures', field: 'gap' },
  { collection: 'askedPrompts', field: 'gap' },
  { collection: 'answerSheets', field: 'service' },
  { collection: 'statementGaps', field: 'service' },
  { collection: 'walkSteps', field: 'gap' },
  { collection: 'walkSteps', field: 'handOffGap' },
] as const;

/**
 * Makes one card of two. The kept one takes over what it does not say itself, and what the other is linked to; the other leaves the
 * map and is kept as it was, with lists of what it gave, so that `splitCard` gives back both originals.
 */
export const mergeCard =
  (id: Id, into: Id): Edit =>
  (document) => {
    const card = document.cards[id];
    const kept = document.cards[into];
    if (!card || !kept || id === into) return;
    const original = asItStands(card);
    const gave = GIFTS.filter(
      (fields) => fields.every((field) => isBlank(kept, field)) && fields.some((field) => !isBlank(original, field)),
    ).flat();
    const lent = [...linksLent(document, id, into), ...pointersTurned(document, id, into)];
    document.mergedCards[id] = { ...original, into, gave: gave.join(' '), lent: lent.join(' ') };
    write(kept, gave, original);
    delete document.cards[id];
  };

/** Gives a merged card back to the map, where it stood, and takes what it gave out of the other unless somebody has changed it since. */
export const splitCard =
  (id: Id): Edit =>
  (document) => {
    const merged = document.mergedCards[id];
    if (!merged) return;
    const { into, gave, lent } = merged;
    const card = originalIn(asItStands(merged));
    const kept = document.cards[into] ?? document.mergedCards[into];
    const given = GIFTS.flat().filter((field) => wordsIn(gave).includes(field) && kept?.[field] === card[field]);
    if (kept) write(kept, given, blankCard(into));
    for (const { collection } of LINKS) for (const link of wordsIn(lent)) delete document[collection][link];
    turnBack(document, wordsIn(lent), into, id);
    document.cards[id] = card;
    delete document.mergedCards[id];
  };

/** The cards that were merged into one, also through another, the nearest first. */
export function originalsOf({ mergedCards }: Pick<WorkshopDocument, 'mergedCards'>, card: Id): MergedCard[] {
  const all = inOrder(Object.values(mergedCards));
  const found: MergedCard[] = [];
  for (let around: readonly Id[] = [card]; around.length > 0; ) {
    const ring = around;
    const next = all.filter((merged) => ring.includes(merged.into) && !found.includes(merged));
    found.push(...next);
    around = next.map(({ id }) => id);
  }
  return found;
}

/** Links the kept card to what only the other was linked to, and says which links are new. The links of the other stay with it. */
function linksLent(document: Draft<WorkshopDocument>, from: Id, into: Id): Id[] {
  return LINKS.flatMap(({ collection, ends: [first, second], card }) => {
    const links = recordsIn(document, collection);
    return Object.values(links).flatMap((link) => {
      if (link[card] !== from) return [];
      const moved: Record<string, FieldValue> = { ...asItStands(link), [card]: into };
      const id = linkIdOf(String(moved[first]), String(moved[second]));
      if (id in links) return [];
      links[id] = { ...moved, id };
      return [id];
    });
  });
}

/** Turns to the kept card what points at the other, and says what was turned. */
function pointersTurned(document: Draft<WorkshopDocument>, from: Id, into: Id): string[] {
  return POINTERS.flatMap(({ collection, field }) =>
    Object.entries(recordsIn(document, collection)).flatMap(([id, record]) => {
      if (record[field] !== from) return [];
      record[field] = into;
      return [turned(collection, id, field)];
    }),
  );
}

function turnBack(document: Draft<WorkshopDocument>, lent: readonly string[], from: Id, to: Id): void {
  for (const { collection, field } of POINTERS)
    for (const [id, record] of Object.entries(recordsIn(document, collection)))
      if (lent.includes(turned(collection, id, field)) && record[field] === from) record[field] = to;
}

/** No id has a slash, so that this is never taken for a link. */
const turned = (collection: CollectionName, id: Id, field: string) => `${collection}/${id}/${field}`;

const recordsIn = (
  document: Draft<WorkshopDocument>,
  collection: CollectionName,
): Record<Id, Record<string, FieldValue>> => document[collection];

const isBlank = (card: Card, field: keyof Card) => card[field] === '' || card[field] === null;
const wordsIn = (list: string): string[] => (list === '' ? [] : list.split(' '));

function write(card: Record<string, FieldValue>, fields: readonly string[], from: Fields): void {
  for (const field of fields) card[field] = from[field] ?? null;
}
