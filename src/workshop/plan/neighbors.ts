import type { Id } from '../../intercepts/model/field.ts';

export type Direction = 'up' | 'down';

/**
 * Before which one a record has to stand to move by one place: an id, undefined for last, false where it stands at the end
 * already.
 */
export function placeBefore(ids: readonly Id[], id: Id, direction: Direction): Id | undefined | false {
  const at = ids.indexOf(id);
  switch (direction) {
    case 'up':
      return at > 0 ? ids[at - 1] : false;
    case 'down':
      return at >= 0 && at < ids.length - 1 ? ids[at + 2] : false;
    default:
      return direction satisfies never;
  }
}
