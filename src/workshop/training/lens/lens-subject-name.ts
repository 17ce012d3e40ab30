import { placeName } from '../../../intercepts/cards/place-name.ts';
import { atIntercept } from '../../../intercepts/model/place.ts';
import type { Say } from '../../../words/words.ts';
import type { LensSubject } from '../../model/lens.ts';
import type { WorkshopDocument } from '../../model/workshop-document.ts';

export function lensSubjectName(document: WorkshopDocument, { kind, id }: LensSubject, say: Say): string {
  switch (kind) {
    case 'intercept':
      return placeName(document, atIntercept(id), say);
    case 'system':
      return say('map.wholeSystem');
    case 'priority':
      return document.priorities[id]?.title ?? '';
    default:
      return kind satisfies never;
  }
}
