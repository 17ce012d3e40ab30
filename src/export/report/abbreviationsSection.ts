import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import type { RecordOf, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, table } from './blocks.ts';
import type { Cell, Section } from './report.ts';

/** All meanings of each initials, by the alphabet. */
export function meaningsOf({ abbreviations }: Pick<WorkshopDocument, 'abbreviations'>) {
  const meanings = new Map<string, RecordOf<'abbreviations'>[]>();
  const inAlphabet = inOrder(Object.values(abbreviations)).toSorted((a, b) => (a.initials < b.initials ? -1 : 1));
  for (const abbreviation of inAlphabet) {
    const initials = abbreviation.initials.trim();
    if (initials === '' || abbreviation.meaning.trim() === '') continue;
    meanings.set(initials, [...(meanings.get(initials) ?? []), abbreviation]);
  }
  return meanings;
}

/** The initials that people use, each with all of its meanings. */
export function abbreviationsSection(workshop: WorkshopDocument, say: Say): Section[] {
  const columns = [
    column(say('report.initials'), 2, { namesRows: true }),
    column(say('report.meaning'), 8),
    column(say('report.agency'), 5),
  ];
  const rows = [...meaningsOf(workshop)].flatMap(([initials, all]) =>
    all.map(({ meaning, agency }, index): (Cell | 'above')[] => [
      index === 0 ? cell(initials) : 'above',
      cell(meaning),
      cell(agency),
    ]),
  );
  return part('abbreviations', say('report.abbreviations'), table(columns, rows));
}
