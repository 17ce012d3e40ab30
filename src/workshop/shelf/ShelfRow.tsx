import { IconButton } from '../../controls/Button.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { CARD_KINDS } from '../../intercepts/model/card.ts';
import { useWords } from '../../words/useWords.ts';
import type { ShelfEntry } from '../storage/shelf-entry.ts';
import { LaneThumbnail } from './LaneThumbnail.tsx';
import type { ShelfActions } from './useShelfActions.ts';

interface Props {
  readonly entry: ShelfEntry;
  readonly actions: ShelfActions;
  readonly onRename: (entry: ShelfEntry) => void;
}

/** One workshop of the shelf: what it is, and what can be done with it without opening it. */
export function ShelfRow({ entry, actions, onRename }: Props) {
  const say = useWords();
  const title = entry.title === '' ? say('shelf.untitled') : entry.title;
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(entry.changedAt);
  const cards = CARD_KINDS.reduce((sum, kind) => sum + entry.cards[kind], 0);
  return (
    <li>
      <button
        type="button"
        className="shelf-open"
        onClick={() => actions.open(entry.id)}
        aria-label={say('shelf.open', { title })}
      >
        <LaneThumbnail lanes={entry.lanes ?? []} />
        <strong>{title}</strong>
        <span>{entry.place}</span>
        <span>{say('shelf.cards', { count: cards })}</span>
        <span>{say('shelf.changed', { when })}</span>
        <span>{say('shelf.size', { kB: Math.max(1, Math.round(entry.bytes / 1000)) })}</span>
      </button>
      <Menu
        label={say('shelf.more', { title })}
        shape="icon"
        choices={[
          { id: 'rename', label: say('shelf.rename'), run: () => onRename(entry) },
          {
            id: 'duplicate',
            label: say('shelf.duplicate'),
            run: () => actions.duplicate(entry.id, say('shelf.copyOf', { title })),
          },
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
      <IconButton label={say('shelf.remove', { title })} onPress={() => actions.remove(entry.id)}>
        ×
      </IconButton>
    </li>
  );
}
