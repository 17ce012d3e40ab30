import type { Id } from '../../intercepts/model/field.ts';
import { looseName } from '../import/loose-name.ts';
import type { SheetRow } from '../import/sheet-rows.ts';
import type { Edit } from '../model/change.ts';
import { answer } from '../model/checklist-edits.ts';
import { addRecords } from '../model/record-edits.ts';
import type { Statement } from '../model/workshop-document.ts';

/** What a cell may say, by its loose name: a degree of the scale, or null for "cannot say". */
export type ScaleWords = ReadonlyMap<string, number | null>;

interface Person {
  readonly by: string;
  readonly date: string;
  readonly answers: ReadonlyMap<Id, number | null>;
}

export interface SheetAnswers {
  readonly people: readonly Person[];
  /** Statements that a column was found for. */
  readonly found: number;
  readonly unknownColumns: readonly string[];
  /** Cells that are no answer; they stay open. */
  readonly unread: readonly { readonly line: number; readonly cell: string }[];
}

const WHO = [
  'name',
  'yourname',
  'who',
  'respondent',
  'participant',
  'person',
  'agency',
  'organization',
  'organisation',
  'role',
  'position',
];
const WHEN = ['timestamp', 'date', 'submitted', 'completed', 'starttime', 'completiontime'];

/**
 * Reads the rows of a survey: the first row names the columns. A column belongs to the statement that it holds word for word, with
 * a number before it or not, or whose id it holds.
 */
export function answersOf(
  rows: readonly SheetRow[],
  statements: readonly Statement[],
  scale: ScaleWords,
): SheetAnswers {
  const [head, ...body] = rows;
  const names = head?.cells ?? [];
  const statementOf = names.map((name) => statements.find((statement) => isColumnOf(name, statement)));
  const isWho = names.map((name) => WHO.includes(looseName(name)));
  const isWhen = names.map((name) => WHEN.includes(looseName(name)));
  const unread: { line: number; cell: string }[] = [];
  const people = body.map(({ line, cells }): Person => {
    const answers = new Map<Id, number | null>();
    for (const [index, cell] of cells.entries()) {
      const statement = statementOf[index];
      if (!statement || cell === '') continue;
      const value = scale.get(looseName(cell));
      if (value === undefined) unread.push({ line, cell });
      else answers.set(statement.id, value);
    }
    const said = (which: readonly boolean[]) => cells.filter((cell, index) => which[index] === true && cell !== '');
    return { by: said(isWho).join(', '), date: dayIn(said(isWhen)[0] ?? ''), answers };
  });
  return {
    people: people.filter(({ by, answers }) => by !== '' || answers.size > 0),
    found: new Set(statementOf.flatMap((statement) => statement?.id ?? [])).size,
    unknownColumns: names.filter(
      (name, index) => name !== '' && !statementOf[index] && !isWho[index] && !isWhen[index],
    ),
    unread,
  };
}

const isColumnOf = (name: string, { id, text }: Statement): boolean => {
  const wanted = looseName(text);
  return (
    name === id ||
    (wanted !== '' && looseName(name).replace(/^[a-z]?\d{1,3}/, '') === wanted.replace(/^[a-z]?\d{1,3}/, ''))
  );
};

const dayIn = (text: string): string => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';

/** Adds an answer sheet for each person. */
export const takeAnswers =
  ({ people }: Pick<SheetAnswers, 'people'>, checklist: Id, newId: () => Id): Edit =>
  (document) => {
    for (const { by, date, answers } of people) {
      const sheet = newId();
      addRecords('answerSheets', [{ id: sheet, checklist, by, date }])(document);
      for (const [statement, value] of answers) answer(sheet, statement, value)(document);
    }
  };
