import type { Id } from '../../intercepts/model/field.ts';
import { areToldApart } from '../model/distinctions.ts';
import { prioritiesOf } from '../model/plan-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { type Entry, likelyPairs } from './likely-pairs.ts';

export interface Pair {
  readonly kind: 'card' | 'priority';
  readonly one: Id;
  readonly other: Id;
}

/** Candidates, then cards, that may say the same and that nobody has told apart. */
export function pairsOf(document: WorkshopDocument): Pair[] {
  const candidates = prioritiesOf(document).map(({ id, title }): Entry => ({ id, text: title, group: 'priority' }));
  const cards = Object.values(document.cards).map(({ id, text, kind }): Entry => ({ id, text, group: kind }));
  return [...likelyPairs(candidates).map(as('priority')), ...likelyPairs(cards).map(as('card'))].filter(
    ({ one, other }) => !areToldApart(document, one, other),
  );
}

const as =
  (kind: Pair['kind']) =>
  ({ one, other }: { readonly one: Id; readonly other: Id }): Pair => ({ kind, one, other });
