import type { CardKind } from '../../intercepts/model/card.ts';
import { changeCard, moveCards } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Place } from '../../intercepts/model/place.ts';
import type { Edit } from '../model/change.ts';

/** What many cards get at once; undefined leaves each as it is. */
export interface Filing {
  readonly at: Place | undefined;
  readonly kind: CardKind | undefined;
  readonly heading: string | undefined;
}

export const refile =
  (ids: readonly Id[], { at, kind, heading }: Filing): Edit =>
  (document) => {
    const fields = { ...(kind === undefined ? {} : { kind }), ...(heading === undefined ? {} : { heading }) };
    for (const id of ids) changeCard(id, fields)(document);
    if (at !== undefined) moveCards(ids, at)(document);
  };
