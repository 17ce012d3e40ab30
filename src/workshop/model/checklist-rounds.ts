import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { sheetsOf } from './checklist-edits.ts';
import { medianOf } from './checklist-spread.ts';
import type { AnswerSheet, RecordOf, WorkshopDocument } from './workshop-document.ts';

type Answer = RecordOf<'answers'>;

/** One time of asking: the sheets of one day. */
export interface Round {
  /** An ISO day, or '' for sheets that nobody has dated. */
  readonly date: string;
  readonly sheets: readonly AnswerSheet[];
}

/** The sheets by the day on which they were answered, the earliest first. */
export function roundsIn(sheets: readonly AnswerSheet[]): Round[] {
  const dates = [...new Set(sheets.map(({ date }) => date))].toSorted();
  return dates.map((date) => ({ date, sheets: sheets.filter((sheet) => sheet.date === date) }));
}

/** The times at which a checklist was answered about one service, or about no service (''), the earliest first. */
export const roundsOf = (document: Pick<WorkshopDocument, 'answerSheets'>, checklist: Id, service: Id): Round[] =>
  roundsIn(sheetsOf(document, checklist).filter((sheet) => sheet.service === service));

/** What these sheets say to a statement, in their order. */
export function answersOn(
  { answers }: Pick<WorkshopDocument, 'answers'>,
  sheets: readonly AnswerSheet[],
  statement: Id,
): Answer[] {
  return sheets.flatMap(({ id }) => answers[linkIdOf(id, statement)] ?? []);
}

const given = (answers: readonly Answer[]): number[] =>
  answers.flatMap(({ value }) => (value === null ? [] : [value])).toSorted((a, b) => a - b);

/** True when two people at the least have chosen different degrees. */
export const differs = (answers: readonly Answer[]): boolean => new Set(given(answers)).size > 1;

/** The middle of what was answered; undefined while nobody has chosen a degree. */
const middleOf = (answers: readonly Answer[]): number | undefined => medianOf(given(answers));

export type Trend = 'better' | 'worse' | 'same';

/** How the middle answer has moved between the last two times at which anybody chose a degree; undefined before there are two. */
export function trendOf(
  document: Pick<WorkshopDocument, 'answers'>,
  rounds: readonly Round[],
  statement: Id,
): Trend | undefined {
  const middles = rounds.flatMap(({ sheets }) => middleOf(answersOn(document, sheets, statement)) ?? []);
  const [before, after] = middles.slice(-2);
  if (before === undefined || after === undefined) return undefined;
  if (after === before) return 'same';
  return after > before ? 'better' : 'worse';
}
