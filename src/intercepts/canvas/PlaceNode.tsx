import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { partsOf } from '../model/place.ts';
import type { PlaceBox } from '../scene/map-layout.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { CardRows } from './CardRows.tsx';
import type { PlaceNode as Props } from './flow-elements.ts';
import { useDoing } from './hand.ts';
import { PlaceTitle } from './PlaceTitle.tsx';
import { RenameInput } from './RenameInput.tsx';
import { useShowing } from './showing.ts';

/** A station, an intercept's own cards, or the whole system: a title with a list of cards inside. */
export const PlaceNode = memo(function PlaceNode({ data: { place } }: NodeProps<Props>) {
  const say = useWords();
  const isHere = useOnDesk((state) => state.here === place.place);
  const isSelected = useOnDesk((state) => state.selection.kind === 'place' && state.selection.place === place.place);
  const { isOverview, isFar } = useShowing();
  const { kind, id } = partsOf(place.place);
  const isRenamed = useDoing((doing) => doing.kind === 'renaming' && kind === 'station' && doing.station === id);
  const title = place.name;
  return (
    <section
      className="place nopan"
      data-kind={kind}
      data-place={place.place}
      data-here={isHere || undefined}
      data-selected={isSelected || undefined}
      data-overview={isOverview || place.isCollapsed || undefined}
      data-collapsed={place.isCollapsed || undefined}
      data-far={isFar || undefined}
      aria-label={title}
    >
      {kind === 'station' ? (
        <Handle type="target" position={Position.Left} isConnectableStart={false} tabIndex={-1} />
      ) : null}
      {isRenamed ? <RenameInput id={id} /> : <PlaceTitle place={place} isSelected={isSelected} />}
      {isHere ? (
        <span className="here-tag" aria-hidden="true">
          {say('map.hereTag')}
        </span>
      ) : null}
      {isOverview || isFar || place.isCollapsed ? <Counts place={place} /> : <CardRows place={place} title={title} />}
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
