import { MiniMap } from '@xyflow/react';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { useLooking } from '../looking/looking.ts';
import { useBroad } from '../looking/screen-width.ts';
import type { MapNode } from './flow-elements.ts';

/** The library reads the size from the style, and its own sheet would set it on top of the map. */
const STYLE = { width: 176, height: 112, position: 'static', margin: 0 } as const;

/** Whether the small map is shown: as the person chose, and before that where there is room for it and no details are open. */
export function useMinimap(isOverview: boolean): boolean {
  const isBroad = useBroad();
  const chosen = useLooking(({ hasMinimap }) => hasMinimap);
  const hasDetails = useOnDesk(({ selection }) => selection.kind !== 'nothing');
  return !isOverview && (chosen ?? (isBroad && !hasDetails));
}

/** The whole map in small, to see where one is and to drag the view along. It has a place of its own beside the map. */
export function Minimap() {
  const say = useWords();
  return (
    <div className="minimap">
      <MiniMap<MapNode>
        pannable
        style={STYLE}
        ariaLabel={say('minimap.label')}
        nodeClassName={laneClass}
        nodeBorderRadius={10}
        nodeStrokeWidth={0}
      />
    </div>
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
