import { type MouseEvent, memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import type { Place } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import type { PlaceBox } from '../scene/map-layout.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { useSpot } from './cursor.ts';
import { choose, choosingOf } from './selecting.ts';
import { useShowing } from './showing.ts';

/** The cards inside a place, and the line that folds a long list. */
export function CardRows({ place, title }: { readonly place: PlaceBox; readonly title: string }) {
  const say = useWords();
  const { toggle } = useShowing();
  const { isActive, shows } = useFilter();
  if (place.rows.length === 0) return <p className="place-empty">{say('map.empty')}</p>;
  return (
    <>
      <ul>
        {place.rows.map((row) => (
          <Row
            key={row.card.id}
            card={row.card}
            place={place.place}
            top={row.box.y - place.box.y}
            left={row.box.x - place.box.x}
            width={row.box.width}
            lines={row.lines}
            isDimmed={isActive ? !shows(row.card) : undefined}
          />
        ))}
      </ul>
      {place.foldedAt ? (
        <button
          type="button"
          className="fold"
          tabIndex={-1}
          style={{ top: place.foldedAt.y - place.box.y }}
          aria-label={
            place.isFolded
              ? say('map.showMore', { count: place.folded, place: title })
              : say('map.showLess', { place: title })
          }
          onClick={() => toggle(place.place)}
        >
          {place.isFolded ? say('map.more', { count: place.folded }) : say('map.fewer')}
        </button>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly card: Card;
  readonly place: Place;
  /** Where the row stands in its box. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** They follow from the card and the width, so that equal ones need not be compared. */
  readonly lines: readonly string[];
  /** Whether a filter leaves the card out; undefined while there is none. */
  readonly isDimmed: boolean | undefined;
}

/** A card that is added moves all boxes under it, whose rows stay where they are in their box and need not be drawn again. */
const isSameRow = (a: RowProps, b: RowProps): boolean =>
  a.card === b.card &&
  a.place === b.place &&
  a.top === b.top &&
  a.left === b.left &&
  a.width === b.width &&
  a.isDimmed === b.isDimmed;

const Row = memo(function Row({ card, place, top, left, width, lines, isDimmed }: RowProps) {
  const say = useWords();
  const desk = useDesk();
  const spot = useSpot(place, card.id);
  const isSelected = useOnDesk((state) => state.selection.kind === 'cards' && state.selection.ids.includes(card.id));
  const status = card.status === '' ? '' : `, ${say(`status.${card.status}`)}`;
  const onClick = (event: MouseEvent) => {
    const list = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const ids = list.map(({ dataset }) => dataset['card'] ?? '');
    desk.select(choose(desk.state().selection, ids, card.id, choosingOf(event)));
  };
  return (
    <li style={{ top, left, width }}>
      <button
        type="button"
        className="row"
        data-card={card.id}
        data-kind={card.kind}
        data-status={card.status || undefined}
        data-dimmed={isDimmed}
        {...spot}
        aria-pressed={isSelected}
        aria-label={`${say(`kind.${card.kind}`)}: ${card.text}${status}`}
        onClick={onClick}
      >
        <span className="mark" aria-hidden="true">
          {KIND_MARKS[card.kind]}
        </span>
        {lines.map((line, k) => (
          <span key={k} className="line">
            {line}
          </span>
        ))}
      </button>
    </li>
  );
}, isSameRow);
