import '@xyflow/react/dist/base.css';
import './canvas.css';
import './path.css';
import './place.css';
import './toolbar.css';
import { type Connection, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useCallback } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useOnDesk } from '../desk/desk.ts';
import { BandNode } from './BandNode.tsx';
import { WalkingContext } from './cursor.ts';
import { LaneNode } from './LaneNode.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { PathEdge } from './PathEdge.tsx';
import { PlaceNode } from './PlaceNode.tsx';
import { ShowingProvider } from './showing.ts';
import { useLayout } from './useLayout.ts';
import { useNodeDrags } from './useNodeDrags.ts';
import { useWalking } from './useWalking.ts';

// Made once: a new object here would mount every node again on each render.
const nodeTypes = { place: PlaceNode, lane: LaneNode, band: BandNode };
const edgeTypes = { path: PathEdge };
const wholeMap = { padding: 0.02, maxZoom: 1.1 };
// A link out of the app would be a stop of the Tab key that leads nowhere in a room without a network; the read-me gives the credit.
const noLink = { hideAttribution: true };

interface Props {
  /** Names and counts only. */
  readonly isOverview: boolean;
  /** What stands first in the toolbar. */
  readonly children: ReactNode;
}

/** The map on the screen: lanes, stations with their cards, paths. */
export function MapCanvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ isOverview, children }: Props) {
  const say = useWords();
  const first = useOnDesk((state) => state.here);
  const { layout, elements, showing } = useLayout(isOverview);
  const { nodes, onNodesChange, onNodeDragStop } = useNodeDrags(layout, elements.nodes);
  const walking = useWalking(layout, first);
  const { addPath } = useAdding();
  const onConnect = useCallback(
    ({ source, target }: Connection) => addPath(stationIn(source), stationIn(target)),
    [addPath],
  );
  return (
    <ShowingProvider value={showing}>
      <WalkingContext.Provider value={walking}>
        <MapToolbar layout={layout} isOverview={isOverview}>
          {children}
        </MapToolbar>
        <section className="map" data-overview={isOverview || undefined} aria-label={say('map.label')}>
          <p className="unseen">{say('map.help')}</p>
          {layout.lanes.length === 0 ? <p className="map-empty">{say('map.noLanes')}</p> : null}
          <ReactFlow
            nodes={nodes}
            edges={elements.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onNodesChange={onNodesChange}
            onNodeDragStop={onNodeDragStop}
            onConnect={onConnect}
            fitView
            fitViewOptions={wholeMap}
            proOptions={noLink}
            minZoom={0.1}
            maxZoom={2.5}
            panOnScroll
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            elementsSelectable={false}
            deleteKeyCode={null}
            selectionKeyCode={null}
            zoomOnDoubleClick={false}
          />
        </section>
      </WalkingContext.Provider>
    </ShowingProvider>
  );
}

/** The station of a node; '' for a band, which is the community. */
const stationIn = (node: string) => (node.startsWith('station:') ? node.slice('station:'.length) : '');
