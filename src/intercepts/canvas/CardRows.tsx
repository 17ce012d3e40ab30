import type { MouseEvent } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import type { CardRow, PlaceBox } from '../scene/map-layout.ts';
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
          <Row key={row.card.id} row={row} place={place} isDimmed={isActive ? !shows(row.card) : undefined} />
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
  readonly row: CardRow;
  readonly place: PlaceBox;
  /** Whether a filter leaves the card out; undefined while there is none. */
  readonly isDimmed: boolean | undefined;
}

function Row({ row: { card, lines, box }, place, isDimmed }: RowProps) {
  const say = useWords();
  const desk = useDesk();
  const spot = useSpot(place.place, card.id);
  const isSelected = useOnDesk((state) => state.selection.kind === 'cards' && state.selection.ids.includes(card.id));
  const status = card.status === '' ? '' : `, ${say(`status.${card.status}`)}`;
  const onClick = (event: MouseEvent) => {
    const list = place.rows.map((row) => row.card.id);
    desk.select(choose(desk.state().selection, list, card.id, choosingOf(event)));
  };
  return (
    <li style={{ top: box.y - place.box.y, left: box.x - place.box.x, width: box.width }}>
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
}
