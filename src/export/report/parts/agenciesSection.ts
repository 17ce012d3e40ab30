import type { Say } from '../../../words/words.ts';
import { participantsOf } from '../../../workshop/model/roster-edits.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, part, table } from '../blocks.ts';
import type { Section } from '../report.ts';

/** Who took part, told by agencies and how many came from each. */
export function agenciesSection(workshop: WorkshopDocument, say: Say): Section[] {
  const counts = new Map<string, number>();
  for (const { agency } of participantsOf(workshop)) {
    const name = agency.trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const columns = [column(say('report.agency'), 9, { namesRows: true }), column(say('paper.people'), 3)];
  const rows = [...counts].map(([name, count]) => [
    cell(name === '' ? say('paper.noAgency') : name),
    cell(say('report.number', { value: count })),
  ]);
  return part('agencies', say('paper.agencies'), table(columns, rows));
}
