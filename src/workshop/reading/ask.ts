import type { Answered, Asked, Question } from './answers.ts';

/** The answer did not come in good time: the bytes were made to keep whoever reads them busy, or there are too many of them. */
export type TooSlow = { readonly kind: 'too-slow' };

export const isTooSlow = (answer: object): answer is TooSlow => 'kind' in answer && answer.kind === 'too-slow';

/** Asks about the work of strangers. Rejects when the bytes cannot be had, or with the signal's reason. */
export type Ask = <Q extends Question>(
  question: Q,
  given: Asked[Q],
  signal?: AbortSignal,
) => Promise<Answered[Q] | TooSlow>;

/** What the worker says; `ready` comes first. */
export type FromReader<Q extends Question = Question> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answered[Q] }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the page says. */
export interface ToReader<Q extends Question = Question> {
  readonly question: Q;
  readonly given: Asked[Q];
}

// A workshop of 2,000 cards takes a fifth of a second; bytes made to hang Yjs or the unpacking would take for ever.
const PATIENCE_MS = 2000;
// The passphrase of another program's file may be three seconds of honest work.
const PATIENCE_WITH_A_LOCK_MS = 10_000;
// The largest file that is read at all gets five seconds more.
const BYTES_PER_MS = 10_000;

/** How long a question may keep the worker busy, in milliseconds. */
export function patienceFor(given: Asked[Question]): number {
  if (given instanceof Uint8Array) return PATIENCE_MS + given.byteLength / BYTES_PER_MS;
  if (given instanceof Blob) return PATIENCE_MS + given.size / BYTES_PER_MS;
  return PATIENCE_WITH_A_LOCK_MS + given.content.size / BYTES_PER_MS;
}
