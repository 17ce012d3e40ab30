import { prioritiesSection } from '../../src/export/report/prioritiesSection.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';

/** What the column with the bars adds up to in the report; 0 for a report without votes. */
export function votesInReport(document: WorkshopDocument): number {
  const sections = prioritiesSection(document, wordsIn('en-US'));
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return cells.reduce((sum, cell) => (cell !== 'above' && cell.bar !== undefined ? sum + Number(cell.text) : sum), 0);
}
