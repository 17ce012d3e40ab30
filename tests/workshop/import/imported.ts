import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { importCsv } from '../../../src/workshop/import/import-csv.ts';
import type { Remark, RemarkName } from '../../../src/workshop/import/remark.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { COLLECTIONS, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';

export const county = newWorkshop(usAdults, { title: 'Here' });

/** Ids that sort the other way round than they are asked for, so that only the order key can keep the order. */
function counting() {
  let next = 99_999;
  return () => `n${(next -= 1)}`;
}

export const read = (file: string | Uint8Array, document: WorkshopDocument = county) =>
  importCsv(typeof file === 'string' ? new TextEncoder().encode(file) : file, document, {
    newId: counting(),
    roundTitle: 'Imported votes',
  });

export interface Imported {
  readonly document: WorkshopDocument;
  readonly remarks: readonly Remark[];
}

/** The workshop with the file in it; throws for a file that cannot be read, so that a test says why. */
export function imported(file: string | Uint8Array, document: WorkshopDocument = county): Imported {
  const result = read(file, document);
  if (result.outcome === 'unreadable') throw new Error(`unreadable: ${result.reason}`);
  return { document: carryOut(document, result.edit).document, remarks: result.remarks };
}

export const rowsWith = (remarks: readonly Remark[], name: RemarkName) =>
  remarks.flatMap(({ remark, value, rows }) => (remark === name ? [{ value, rows }] : []));

export const cardsOf = ({ document }: Imported) => Object.values(document.cards);

/** Every value of every record that is not in the workshop to begin with. */
export const newTexts = ({ document }: Imported): string[] =>
  COLLECTIONS.flatMap((collection) =>
    Object.values(document[collection]).flatMap((record) =>
      record === county[collection][record.id] ? [] : Object.values(record).map(String),
    ),
  );
