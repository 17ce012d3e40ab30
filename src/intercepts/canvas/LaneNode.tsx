import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Menu } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { atIntercept } from '../model/place.ts';
import type { LaneNode as Props } from './flow-elements.ts';
import { useLaneActions } from './useLaneActions.ts';

/** The ground of one intercept with its number and name. */
export const LaneNode = memo(function LaneNode({ data: { lane, lanes } }: NodeProps<Props>) {
  const say = useWords();
  const desk = useDesk();
  const isHere = useOnDesk((state) => state.here === `intercept:${lane.id}`);
  return (
    <div className="lane" data-lane={lane.index % 6} data-here={isHere || undefined}>
      <header style={{ height: lane.header.height }}>
        <button
          type="button"
          className="lane-title nopan"
          data-place={`intercept:${lane.id}`}
          tabIndex={-1}
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
          <LaneMenu id={lane.id} index={lane.index} lanes={lanes} number={lane.number} />
        </div>
      </header>
    </div>
  );
});

interface MenuProps {
  readonly id: Id;
  readonly index: number;
  readonly lanes: number;
  readonly number: string;
}

/** By itself, as a lane grows with every card that is added, and its menu is the most costly part of it to draw. */
const LaneMenu = memo(function LaneMenu({ id, index, lanes, number }: MenuProps) {
  const say = useWords();
  const { choices } = useLaneActions(id, index, lanes);
  return (
    <Menu label={say('map.laneMenu', { number })} shape="icon" choices={choices}>
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
});
