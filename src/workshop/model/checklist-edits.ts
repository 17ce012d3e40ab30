import { addCards, type CardFields } from '../../intercepts/model/card-edits.ts';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { atIntercept, type Place, SYSTEM } from '../../intercepts/model/place.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import type { AnswerSheet, Statement, WorkshopDocument } from './workshop-document.ts';

/** Writes an answer on a sheet; null is "cannot say". Evidence that is there already stays. */
export const answer =
  (sheet: Id, statement: Id, value: number | null): Edit =>
  (document) => {
    if (!(sheet in document.answerSheets) || !(statement in document.statements)) return;
    const id = linkIdOf(sheet, statement);
    const record = (document.answers[id] ??= { ...blank('answers', id), sheet, statement });
    record.value = value;
  };

/** Takes an answer away, so that the statement counts as not answered on this sheet. */
export const clearAnswer =
  (sheet: Id, statement: Id): Edit =>
  (document) => {
    delete document.answers[linkIdOf(sheet, statement)];
  };

/** Says on a sheet what an answer rests on. */
export const giveEvidence =
  (sheet: Id, statement: Id, evidence: string): Edit =>
  (document) => {
    if (!(sheet in document.answerSheets) || !(statement in document.statements)) return;
    const id = linkIdOf(sheet, statement);
    const record = (document.answers[id] ??= { ...blank('answers', id), sheet, statement });
    record.evidence = evidence;
  };

/** Writes the gap that a statement has led to, asked about `service` where it is about one. */
export const gapFromStatement =
  (statement: Id, gap: CardFields & { readonly id: Id }, service: Id = ''): Edit =>
  (document) => {
    if (!(statement in document.statements)) return;
    addCards([{ ...gap, kind: 'gap' }])(document);
    const id = linkIdOf(statement, gap.id);
    document.statementGaps[id] = { id, statement, gap: gap.id, service };
  };

/** Where a gap belongs that a statement leads to: where the service stands, or at the intercept that it is asked at. */
export function placeOfGap({ cards }: Pick<WorkshopDocument, 'cards'>, { intercept }: Statement, service: Id): Place {
  const about = cards[service];
  if (about) return about.at;
  return intercept === '' ? SYSTEM : atIntercept(intercept);
}

export const statementsOf = ({ statements }: Pick<WorkshopDocument, 'statements'>, checklist: Id): Statement[] =>
  inOrder(Object.values(statements).filter((statement) => statement.checklist === checklist));

export const sheetsOf = ({ answerSheets }: Pick<WorkshopDocument, 'answerSheets'>, checklist: Id): AnswerSheet[] =>
  inOrder(Object.values(answerSheets).filter((sheet) => sheet.checklist === checklist));

/** The gaps that a statement has led to; of one service where that is given. */
export const gapsOfStatement = (
  { statementGaps }: Pick<WorkshopDocument, 'statementGaps'>,
  statement: Id,
  service?: Id,
): Id[] =>
  Object.values(statementGaps).flatMap((link) =>
    link.statement === statement && (service === undefined || link.service === service) ? [link.gap] : [],
  );
