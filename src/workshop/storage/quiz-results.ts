import * as v from 'valibot';
import type { Id } from '../../intercepts/model/field.ts';

/** How one round of the quiz went: when, in milliseconds since 1970, and how many of the questions were answered right. */
const resultRecord = v.object({ at: v.number(), right: v.number(), of: v.number() });
export type QuizResult = Readonly<v.InferOutput<typeof resultRecord>>;

/** What this device remembers of the quizzes played on it. No part of a workshop: nobody is to be measured by them. */
export interface QuizResults {
  /** The latest first. */
  readonly read: (workshop: Id) => readonly QuizResult[];
  readonly keep: (workshop: Id, result: QuizResult) => void;
  readonly forget: (workshop: Id) => void;
}

// Pages opened from files share one origin with all other such pages, so the key says whose it is.
const KEY = 'sim-mapper/quiz/';
/** More would be a record of people instead of a game. */
const KEPT = 5;

/** Keeps the results in the browser; where it withholds its storage, for as long as the page is open. */
export function quizResultsIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): QuizResults {
  const here = new Map<Id, readonly QuizResult[]>();
  const read = (workshop: Id) => {
    try {
      return readResults(storage().getItem(KEY + workshop)) ?? here.get(workshop) ?? [];
    } catch {
      // Merely touching the storage throws where site data is blocked.
      return here.get(workshop) ?? [];
    }
  };
  const write = (workshop: Id, results: readonly QuizResult[]) => {
    here.set(workshop, results);
    try {
      if (results.length === 0) storage().removeItem(KEY + workshop);
      else storage().setItem(KEY + workshop, JSON.stringify(results));
    } catch {
      // The page remembers them until it is closed, which is all that can be had here.
      here.set(workshop, results);
    }
  };
  return {
    read,
    keep: (workshop, result) => write(workshop, [result, ...read(workshop)].slice(0, KEPT)),
    forget: (workshop) => write(workshop, []),
  };
}

/** Undefined for what is no list of results; others may have written under the key. */
function readResults(text: string | null): readonly QuizResult[] | undefined {
  if (text === null) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(resultRecord)), text);
  return parsed.success ? parsed.output : undefined;
}
