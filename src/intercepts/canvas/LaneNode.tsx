import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Menu } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import type { LaneNode as Props } from './flow-elements.ts';
import { useLaneActions } from './useLaneActions.ts';

/** The ground of one intercept with its number and name. */
export const LaneNode = memo(function LaneNode({ data: { lane, lanes } }: NodeProps<Props>) {
  const say = useWords();
  const actions = useLaneActions(lane.id, lane.index, lanes);
  const isHere = useOnDesk((state) => state.here === `intercept:${lane.id}`);
  return (
    <div className="lane" data-lane={lane.index % 6} data-here={isHere || undefined}>
      <header style={{ height: lane.header.height }}>
        <button
          type="button"
          className="lane-title nopan"
          data-place={`intercept:${lane.id}`}
          tabIndex={-1}
          onClick={actions.choose}
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
          <Menu label={say('map.laneMenu', { number: lane.number })} shape="icon" choices={actions.choices}>
            <span aria-hidden="true">⋯</span>
          </Menu>
        </div>
      </header>
    </div>
  );
});
