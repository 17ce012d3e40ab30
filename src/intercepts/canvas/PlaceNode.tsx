import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { partsOf } from '../model/place.ts';
import type { CardRow, PlaceBox } from '../scene/map-layout.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { useSpot } from './cursor.ts';
import type { PlaceNode as Props } from './flow-elements.ts';
import { useShowing } from './showing.ts';

/** A station, an intercept's own cards, or the whole system: a title with a list of cards inside. */
export const PlaceNode = memo(function PlaceNode({ data: { place } }: NodeProps<Props>) {
  const say = useWords();
  const desk = useDesk();
  const isHere = useOnDesk((state) => state.here === place.place);
  const isSelected = useOnDesk((state) => state.selection.kind === 'place' && state.selection.place === place.place);
  const spot = useSpot(place.place);
  const { isOverview } = useShowing();
  const { kind } = partsOf(place.place);
  const title = place.title.join(' ');
  return (
    <section
      className="place nopan"
      data-kind={kind}
      data-here={isHere || undefined}
      data-selected={isSelected || undefined}
      data-overview={isOverview || undefined}
      aria-label={title}
    >
      {kind === 'station' ? (
        <Handle type="target" position={Position.Left} isConnectableStart={false} tabIndex={-1} />
      ) : null}
      <button
        type="button"
        className="station-title"
        {...spot}
        aria-pressed={isSelected}
        aria-label={useTitleOf(place, say)}
        onClick={() => desk.inspect(place.place)}
      >
        {place.title.map((line, k) => (
          <span key={k} className="line">
            {line}
          </span>
        ))}
      </button>
      {isHere ? (
        <span className="here-tag" aria-hidden="true">
          {say('map.hereTag')}
        </span>
      ) : null}
      {isOverview ? <Counts place={place} /> : <Rows place={place} title={title} />}
      {kind === 'station' ? (
        <Handle
          type="source"
          position={Position.Right}
          isConnectableEnd={false}
          tabIndex={-1}
          title={say('map.connect', { name: title })}
        />
      ) : null}
    </section>
  );
});

/** What a screen reader hears: the name, where it stands, how much is noted. */
function useTitleOf(place: PlaceBox, say: Say): string {
  const { kind, id } = partsOf(place.place);
  const cards = Object.values(place.counts).reduce((sum, n) => sum + n, 0);
  const lane = useOnDesk(
    (state) =>
      state.document.intercepts[kind === 'intercept' ? id : (state.document.stations[id]?.intercept ?? '')]?.number ??
      '',
  );
  switch (kind) {
    case 'system':
      return say('map.systemCards', { cards });
    case 'station':
      return say('map.stationRow', {
        name: place.title.join(' '),
        lane,
        cards,
        row: place.row + 1,
        rows: place.rowCount,
      });
    case 'intercept':
    case 'path':
      return say('map.ownCards', { lane, cards });
    default:
      return kind satisfies never;
  }
}

function Counts({ place }: { readonly place: PlaceBox }) {
  const say = useWords();
  return (
    <p className="counts">
      {CARD_KINDS.filter((kind) => place.counts[kind] > 0).map((kind) => (
        <span key={kind} data-kind={kind}>
          <span aria-hidden="true">
            {KIND_MARKS[kind]} {place.counts[kind]}
          </span>
          <span className="unseen">{say(`kinds.${kind}`, { count: place.counts[kind] })}</span>
        </span>
      ))}
    </p>
  );
}

function Rows({ place, title }: { readonly place: PlaceBox; readonly title: string }) {
  const say = useWords();
  const { toggle } = useShowing();
  if (place.rows.length === 0) return <p className="place-empty">{say('map.empty')}</p>;
  return (
    <>
      <ul>
        {place.rows.map((row) => (
          <Row key={row.card.id} row={row} place={place} />
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

function Row({ row: { card, lines, box }, place }: { readonly row: CardRow; readonly place: PlaceBox }) {
  const say = useWords();
  const desk = useDesk();
  const spot = useSpot(place.place, card.id);
  const isSelected = useOnDesk((state) => state.selection.kind === 'cards' && state.selection.ids.includes(card.id));
  const status = card.status === '' ? '' : `, ${say(`status.${card.status}`)}`;
  return (
    <li style={{ top: box.y - place.box.y, left: box.x - place.box.x, width: box.width }}>
      <button
        type="button"
        className="row"
        data-kind={card.kind}
        data-status={card.status || undefined}
        {...spot}
        aria-pressed={isSelected}
        aria-label={`${say(`kind.${card.kind}`)}: ${card.text}${status}`}
        onClick={() => desk.select({ kind: 'cards', ids: [card.id] })}
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
