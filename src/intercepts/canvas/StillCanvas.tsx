import '@xyflow/react/dist/base.css';
import './canvas.css';
import './still.css';
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useLooking } from '../looking/looking.ts';
import { CARD_TYPE } from '../scene/sizes.ts';
import { BandNode } from './BandNode.tsx';
import { createHand, HandProvider } from './hand.ts';
import { LaneNode } from './LaneNode.tsx';
import { PathEdge } from './PathEdge.tsx';
import { PlaceNode } from './PlaceNode.tsx';
import { ShowingProvider } from './showing.ts';
import { TrailLayer } from './TrailLayer.tsx';
import { useLayout } from './useLayout.ts';

const nodeTypes = { place: PlaceNode, lane: LaneNode, band: BandNode };
const edgeTypes = { path: PathEdge };
const wholeMap = { padding: 0.015 };
const noLink = { hideAttribution: true };
/** Type smaller than this, in CSS pixels, cannot be read from the back row. */
const LEGIBLE = 10;
const GLIDE_MS = 300;

interface Props {
  /** Names and counts only. */
  readonly isOverview: boolean;
  /** What the picture is, for those who don't see it. */
  readonly label: string;
}

/** The map as a picture that nobody can touch: it shows the part that `looking` says is seen, or all of it. */
export function StillCanvas(props: Props) {
  const [hand] = useState(createHand);
  return (
    <ReactFlowProvider>
      <HandProvider value={hand}>
        <Still {...props} />
      </HandProvider>
    </ReactFlowProvider>
  );
}

function Still({ isOverview, label }: Props) {
  const isFar = useStore(({ transform }) => transform[2] * CARD_TYPE.size < LEGIBLE) && !isOverview;
  const { layout, elements, showing } = useLayout(isOverview, isFar);
  useFollowing();
  return (
    <ShowingProvider value={showing}>
      <p className="unseen">{label}</p>
      <div className="map still" data-overview={isOverview || undefined} inert>
        <ReactFlow
          nodes={elements.nodes}
          edges={elements.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={wholeMap}
          proOptions={noLink}
          minZoom={0.1}
          maxZoom={4}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          panOnDrag={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
        >
          <TrailLayer layout={layout} />
        </ReactFlow>
      </div>
    </ShowingProvider>
  );
}

/** Glides to the part that is seen; a window of another shape shows a little more of it, never less. */
function useFollowing() {
  const flow = useReactFlow();
  const seen = useLooking((looking) => looking.seen);
  const isFitting = useStore(({ fitViewQueued }) => fitViewQueued);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  useEffect(() => {
    if (isFitting || width === 0 || height === 0) return;
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS;
    if (seen) void flow.fitBounds(seen, { padding: 0, duration });
    else void flow.fitView({ ...wholeMap, duration });
  }, [flow, seen, isFitting, width, height]);
}
