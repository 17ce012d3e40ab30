import type { Selection } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';

/** Ways to choose a card: it alone, it as well or no longer, or all from the last one chosen to it. */
export type Choosing = 'only' | 'also' | 'through';

export const choosingOf = (event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): Choosing =>
  event.shiftKey ? 'through' : event.ctrlKey || event.metaKey ? 'also' : 'only';

/** The selection after a card of a list is chosen; `list` is what stands there, in order. */
export function choose(selection: Selection, list: readonly Id[], id: Id, how: Choosing): Selection {
  const ids = selection.kind === 'cards' ? selection.ids : [];
  switch (how) {
    case 'only':
      return { kind: 'cards', ids: [id] };
    case 'also': {
      const left = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
      return left.length > 0 ? { kind: 'cards', ids: left } : { kind: 'nothing' };
    }
    case 'through': {
      const last = ids.findLast((other) => list.includes(other)) ?? id;
      const [from, to] = [list.indexOf(last), list.indexOf(id)];
      const between = list.slice(Math.min(from, to), Math.max(from, to) + 1).filter((other) => other !== last);
      // Where the choice began stays last: the next step goes on from there, in either direction.
      return { kind: 'cards', ids: [...ids.filter((other) => !list.includes(other)), ...between, last] };
    }
    default:
      return how satisfies never;
  }
}
