import { prioritiesSection } from '../../src/export/report/prioritiesSection.ts';
import { wordsIn } from '../../src/words/words.ts';
import { currentRoundOf } from '../../src/workshop/model/rounds.ts';
import { isScored } from '../../src/workshop/model/scores.ts';
import type { RoundMethod } from '../../src/workshop/model/vote.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';

/** The sentence of the report that says how many votes or ratings were cast in a round by this method. */
export const saysCast = (document: WorkshopDocument, method: RoundMethod, count: number): boolean => {
  const said = wordsIn('en-US')(isScored(method) ? 'report.castRatings' : 'report.cast', { count });
  return JSON.stringify(prioritiesSection(document, wordsIn('en-US'))).includes(said);
};

/** What the column of votes adds up to in the report; 0 for a report without votes, and for one that lists scores instead. */
export function votesInReport(document: WorkshopDocument): number {
  const sections = prioritiesSection(document, wordsIn('en-US'));
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  const cells = tables.flatMap(({ rows }) => rows.flat());
  const round = currentRoundOf(document);
  if (!round || isScored(round.method)) return 0;
  return cells.reduce((sum, cell) => (cell !== 'above' && cell.bar !== undefined ? sum + Number(cell.text) : sum), 0);
}
