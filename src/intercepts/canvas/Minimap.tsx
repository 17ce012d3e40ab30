import { MiniMap, Panel } from '@xyflow/react';
import { useState } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { MapNode } from './flow-elements.ts';

/** Small enough to stand beside a station on a 1280-pixel projector; the library reads the size from the style. */
const SIZE = { width: 176, height: 112 };

/** The whole map in small, to see where one is and to drag the view along; it can be put away. */
export function Minimap() {
  const say = useWords();
  const [isShown, setShown] = useState(true);
  return (
    <>
      {isShown ? (
        <MiniMap<MapNode>
          pannable
          style={SIZE}
          ariaLabel={say('minimap.label')}
          nodeClassName={laneClass}
          nodeBorderRadius={10}
          nodeStrokeWidth={0}
        />
      ) : null}
      <Panel position="bottom-right" className="minimap-switch">
        <IconButton
          label={isShown ? say('minimap.hide') : say('minimap.show')}
          onPress={() => setShown((shown) => !shown)}
        >
          {isShown ? '×' : '▦'}
        </IconButton>
      </Panel>
    </>
  );
}

/** Lanes and stations in the hue of their lane; the style sheet has the hues. */
function laneClass(node: MapNode): string {
  switch (node.type) {
    case 'lane':
      return `minimap-lane minimap-hue-${node.data.lane.index % 6}`;
    case 'place':
      return `minimap-place minimap-hue-${node.data.place.lane % 6}`;
    case 'band':
      return 'minimap-band';
    default:
      return 'minimap-band';
  }
}
