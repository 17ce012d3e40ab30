import type { Say } from '../../words/words.ts';
import type { TooSlow } from '../reading/ask.ts';
import type { ReadOutcome } from './file.ts';

/** Why a file was not opened, as a sentence. */
export function refusalOf(
  outcome: Exclude<ReadOutcome, { readonly kind: 'opened' | 'repaired' }> | TooSlow,
  say: Say,
): string {
  switch (outcome.kind) {
    case 'too-slow':
      return say('file.tooSlow');
    case 'newer':
      return say('file.newer');
    case 'not-a-workshop':
      return say('file.notAWorkshop');
    case 'too-large':
      return say('file.tooLarge');
    case 'damaged':
      if (outcome.truncated) return say('file.truncated');
      return outcome.line === undefined ? say('file.damaged') : say('file.damagedAt', { line: outcome.line });
    default:
      return outcome satisfies never;
  }
}
