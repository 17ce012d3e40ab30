import type { Id } from '../../intercepts/model/field.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { degreesOf } from './checklist.ts';
import { sheetsOf, statementsOf } from './checklist-edits.ts';
import type { Statement, WorkshopDocument } from './workshop-document.ts';

/** How the answers to one or several statements lie on the scale. */
export interface Spread {
  /** How many answers each degree of the scale has, from the least to the most. */
  readonly counts: readonly number[];
  /** Answers that chose a degree; "cannot say" is none of them. */
  readonly answered: number;
  readonly unsure: number;
  /** The middle answer, between two degrees where the answers are even in number; undefined while there is none. */
  readonly median: number | undefined;
  /** True when a quarter of the answers at least stands on either side of the middle of the scale, and two people at the least. */
  readonly split: boolean;
  /** True when the middle answer is in the lower part of the scale. */
  readonly weak: boolean;
}

export interface StatementSpread extends Spread {
  readonly statement: Statement;
}

export interface InterceptSpread extends Spread {
  /** '' for the whole system. */
  readonly intercept: Id;
  readonly statements: readonly StatementSpread[];
}

type Answered = Pick<WorkshopDocument, 'checklists' | 'statements' | 'answerSheets' | 'answers' | 'intercepts'>;

/** The answers to a checklist, intercept by intercept, the whole system last. Intercepts without a statement are left out. */
export function spreadOf(document: Answered, checklist: Id): InterceptSpread[] {
  const degrees = degreesOf(document.checklists[checklist]?.scale ?? 'agreement');
  const values = valuesOf(document, checklist);
  const statements = statementsOf(document, checklist);
  return [...interceptsOf(document).map(({ id }) => id), ''].flatMap((intercept) => {
    const own = statements.filter((statement) => statement.intercept === intercept);
    if (own.length === 0) return [];
    const all = own.flatMap(({ id }) => values.get(id) ?? []);
    const spreads = own.map((statement) => ({ statement, ...spread(values.get(statement.id) ?? [], degrees) }));
    return [{ intercept, statements: spreads, ...spread(all, degrees) }];
  });
}

/** What every sheet of the checklist answered, by statement. */
function valuesOf(document: Answered, checklist: Id): ReadonlyMap<Id, (number | null)[]> {
  const sheets = new Set(sheetsOf(document, checklist).map(({ id }) => id));
  const values = new Map<Id, (number | null)[]>();
  for (const { sheet, statement, value } of Object.values(document.answers)) {
    if (!sheets.has(sheet)) continue;
    const known = values.get(statement);
    if (known) known.push(value);
    else values.set(statement, [value]);
  }
  return values;
}

function spread(values: readonly (number | null)[], degrees: readonly number[]): Spread {
  const given = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const least = degrees[0] ?? 0;
  const quarter = ((degrees.at(-1) ?? 0) - least) / 4;
  const low = given.filter((value) => value <= least + quarter).length;
  const high = given.filter((value) => value >= least + 3 * quarter).length;
  const median = medianOf(given);
  return {
    counts: degrees.map((degree) => given.filter((value) => value === degree).length),
    answered: given.length,
    unsure: values.length - given.length,
    median,
    split: Math.min(low, high) * 4 >= given.length && Math.min(low, high) > 0,
    weak: median !== undefined && median <= least + quarter,
  };
}

/** Of numbers in order; undefined where there are none. */
export function medianOf(values: readonly number[]): number | undefined {
  const lower = values[Math.floor((values.length - 1) / 2)];
  const upper = values[Math.floor(values.length / 2)];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** Statements that are worth the room's time: first where people see it differently, then where they agree that it is weak. */
export const talkingPointsOf = (spreads: readonly InterceptSpread[]): StatementSpread[] => {
  const all = spreads.flatMap(({ statements }) => statements);
  const split = all.filter((one) => one.split);
  const weak = all.filter((one) => one.weak && !one.split).toSorted((a, b) => (a.median ?? 0) - (b.median ?? 0));
  return [...split, ...weak];
};
