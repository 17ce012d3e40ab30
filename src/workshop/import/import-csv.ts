import type { CardKind } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Edit } from '../model/change.ts';
import { prioritiesOf } from '../model/plan-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { cardOfRow } from './card-of-row.ts';
import type { Counts } from './counts.ts';
import { introductionsOfRows } from './introduction.ts';
import { placed, saysSomething } from './placed-row.ts';
import { placesByName } from './places-by-name.ts';
import { planOfRows } from './plan-of-rows.ts';
import { prioritiesOfRows, priorityByTitle } from './priorities-of-rows.ts';
import { type NewRecords, putInto } from './put-into.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { type MakeRemark, type Remark, remarkBook } from './remark.ts';
import type { NoTable, Row } from './table.ts';

export type CsvImport =
  | {
      readonly outcome: 'imported';
      /** Puts everything into the workshop that was given, as one step that can be undone. */
      readonly edit: Edit;
      readonly counts: Counts;
      readonly remarks: readonly Remark[];
    }
  | { readonly outcome: 'unreadable'; readonly reason: NoTable };

export interface CsvTools {
  readonly newId: () => Id;
  /** The title of the round that holds votes found in the file. */
  readonly roundTitle: string;
}

/**
 * Reads a CSV file against the workshop it is to be added to. Columns by name in any order; see `COLUMNS`. Never throws, and loses
 * nothing that the file says: what is not understood is kept in notes and told in `remarks`.
 */
export const importCsv = (bytes: Uint8Array, document: WorkshopDocument, tools: CsvTools): CsvImport =>
  importRows(readRows(bytes), document, tools);

/** As `importCsv`, for rows that were read elsewhere: intercepts and stations are found by name on the map of the workshop. */
export function importRows(read: ReadRows, document: WorkshopDocument, tools: CsvTools): CsvImport {
  if (read.kind === 'unreadable') return { outcome: 'unreadable', reason: read.reason };
  const { note, remarks } = remarkBook();
  for (const remark of read.remarks) note(...remark);
  const records = recordsOf(read.rows, document, tools.newId, note);
  const roundId = tools.newId();
  return {
    outcome: 'imported',
    edit: putInto(records, { id: roundId, title: tools.roundTitle }),
    counts: countsOf(records),
    remarks: remarks(),
  };
}

function recordsOf(rows: readonly Row[], document: WorkshopDocument, newId: () => Id, note: MakeRemark): NewRecords {
  const places = placesByName(document, newId, note);
  const kept = rows.map((row) => placed(row, places)).filter((row) => saysSomething(row, note));
  const { priorities, votes } = prioritiesOfRows(kept, newId);
  const priorityNamed = priorityByTitle(priorities, prioritiesOf(document));
  const { objectives, steps } = planOfRows(kept, { priorityNamed, newId, note });
  // Whoever wrote objectives for a priority has chosen it.
  const chosen = new Set(objectives.map(({ priority }) => priority));
  return {
    stations: places.stationsMade,
    cards: kept.flatMap((row) => cardOfRow(row, newId(), note) ?? []),
    priorities: priorities.map((priority) => (chosen.has(priority.id) ? { ...priority, chosen: true } : priority)),
    votes,
    objectives,
    steps,
    introductions: introductionsOfRows(kept, places, note),
  };
}

function countsOf(records: NewRecords): Counts {
  const ofKind = (kind: CardKind) => records.cards.filter((card) => card.kind === kind).length;
  return {
    resource: ofKind('resource'),
    gap: ofKind('gap'),
    opportunity: ofKind('opportunity'),
    'quick-fix': ofKind('quick-fix'),
    parked: ofKind('parked'),
    priority: records.priorities.length,
    votes: [...records.votes.values()].reduce((sum, votes) => sum + votes, 0),
    objective: records.objectives.length,
    action: records.steps.length,
    introduction: records.introductions.length,
    station: records.stations.length,
  };
}
