import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { useOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { toggled, useLooking, useLookingStore } from '../looking/looking.ts';
import type { Place } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import { asShown } from '../scene/place-box.ts';
import { MenuButton } from './SharedMenu.tsx';
import { entryName, useEntryKeys } from './useEntryKeys.ts';
import type { OutlineMenus } from './useOutlineMenus.ts';

/** A list that is longer is folded: the reader decides at its foot whether to go on or to pass by. */
const FOLD_AT = 12;

interface Props {
  readonly place: Place;
  /** The place in a sentence. */
  readonly name: string;
  readonly cards: readonly Card[];
  readonly menus: OutlineMenus;
}

/** The cards of one place, in the order of the map. */
export function OutlineCards({ place, name, cards, menus }: Props) {
  const say = useWords();
  const looking = useLookingStore();
  const { shows, mode } = useFilter();
  const isOpen = useLooking(({ open }) => open.has(place));
  const listed = asShown(mode === 'hide' ? cards.filter(shows) : cards);
  if (listed.length === 0) return null;
  const canFold = listed.length > FOLD_AT + 1;
  const shown = canFold && !isOpen ? listed.slice(0, FOLD_AT) : listed;
  return (
    <>
      <ul className="outline-cards">
        {shown.map((card) => (
          <OutlineCard key={card.id} card={card} isDimmed={!shows(card)} menus={menus} />
        ))}
      </ul>
      {canFold ? (
        <button
          type="button"
          className="outline-more"
          aria-expanded={isOpen}
          onClick={() => looking.set({ open: toggled(looking.get().open, place) })}
        >
          {isOpen
            ? say('map.showLess', { place: name })
            : say('map.showMore', { count: listed.length - shown.length, place: name })}
        </button>
      ) : null}
    </>
  );
}

function OutlineCard({
  card,
  isDimmed,
  menus,
}: {
  readonly card: Card;
  readonly isDimmed: boolean;
  readonly menus: OutlineMenus;
}) {
  const say = useWords();
  const onKey = useEntryKeys();
  const isSelected = useOnDesk((state) => state.selection.kind === 'cards' && state.selection.ids.includes(card.id));
  const entry = { kind: 'card', id: card.id } as const;
  const status = card.status === '' ? '' : say(`status.${card.status}`);
  return (
    <li data-kind={card.kind} data-dimmed={isDimmed || undefined} data-selected={isSelected || undefined}>
      <button
        type="button"
        className="outline-entry"
        data-entry={entryName(entry)}
        aria-label={`${say(`kind.${card.kind}`)}: ${card.text}${status === '' ? '' : `, ${status}`}`}
        onClick={() => menus.openCard(card.id)}
        onKeyDown={(event) => onKey(event, entry)}
      >
        <KindMark kind={card.kind} />
        <span>{card.text}</span>
        {status === '' ? null : <span className="outline-status">{status}</span>}
      </button>
      <MenuButton label={say('outline.actions', { name: card.text })} choices={() => menus.ofCard(card.id)} />
    </li>
  );
}
