import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import type { Edit } from './change.ts';
import type { WorkshopDocument } from './workshop-document.ts';

/** The same pair, whichever of the two is named first. */
const pairOf = (one: Id, other: Id): readonly [Id, Id] => (one < other ? [one, other] : [other, one]);

/** Remembers that two cards, or two priorities, look alike and are not the same. */
export const tellApart =
  (first: Id, second: Id): Edit =>
  (document) => {
    const [one, other] = pairOf(first, second);
    const id = linkIdOf(one, other);
    if (one !== other && !(id in document.distinctions)) document.distinctions[id] = { id, one, other };
  };

export const areToldApart = ({ distinctions }: Pick<WorkshopDocument, 'distinctions'>, a: Id, b: Id): boolean =>
  linkIdOf(...pairOf(a, b)) in distinctions;
