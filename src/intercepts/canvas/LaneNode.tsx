import type { NodeProps } from '@xyflow/react';
import { type MouseEvent, memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { atIntercept } from '../model/place.ts';
import { useArrows } from './cursor.ts';
import type { LaneNode as Props } from './flow-elements.ts';
import { useDoing, useHand } from './hand.ts';

/** The ground of one intercept with its number and name. */
export const LaneNode = memo(function LaneNode({ data: { lane } }: NodeProps<Props>) {
  const say = useWords();
  const desk = useDesk();
  const onKeyDown = useArrows();
  const isHere = useOnDesk((state) => state.here === `intercept:${lane.id}`);
  return (
    <div className="lane" data-lane={lane.index % 6} data-here={isHere || undefined}>
      <header style={{ height: lane.header.height }}>
        <button
          type="button"
          className="lane-title nopan"
          data-place={`intercept:${lane.id}`}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onClick={() => desk.inspect(atIntercept(lane.id))}
          aria-label={say('map.intercept', { number: lane.number, name: lane.fullName })}
        >
          <span className="lane-number">{lane.number}</span>
          <span className="lane-name">
            {lane.name.map((line, k) => (
              <span key={k} className="line">
                {line}
              </span>
            ))}
          </span>
        </button>
        <div className="lane-menu nopan">
          <LaneMenu id={lane.id} number={lane.number} />
        </div>
      </header>
    </div>
  );
});

/** Opens the commands of the lane, in the menu that a right-click on it opens too. */
function LaneMenu({ id, number }: { readonly id: Id; readonly number: string }) {
  const say = useWords();
  const hand = useHand();
  const place = atIntercept(id);
  const isOpen = useDoing(
    (doing) => doing.kind === 'menu' && doing.target.kind === 'place' && doing.target.place === place,
  );
  const open = (event: MouseEvent) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    hand.set({ kind: 'menu', target: { kind: 'place', place }, at: { x: left, y: bottom } });
  };
  return (
    <button
      type="button"
      className="button"
      data-look="quiet"
      data-shape="icon"
      aria-label={say('map.laneMenu', { number })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={open}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  );
}
