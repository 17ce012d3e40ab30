import '@xyflow/react/dist/base.css';
import './canvas.css';
import './path.css';
import './place.css';
import './toolbar.css';
import './direct.css';
import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { interceptOf } from '../model/places.ts';
import { CARD_TYPE } from '../scene/sizes.ts';
import { BandNode } from './BandNode.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';
import { CommandMenu } from './CommandMenu.tsx';
import { OffersProvider, offersFor } from './commands/offers.ts';
import { WalkingContext } from './cursor.ts';
import { CutLayer, DragLayer } from './DragLayer.tsx';
import { createHand, HandProvider } from './hand.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { LaneNode } from './LaneNode.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { Minimap, useMinimap } from './Minimap.tsx';
import { PathEdge } from './PathEdge.tsx';
import { PlaceNode } from './PlaceNode.tsx';
import { ShowingProvider } from './showing.ts';
import { TrailLayer } from './TrailLayer.tsx';
import { useCardDrag } from './useCardDrag.ts';
import { targetNow, useCommandKeys } from './useCommandKeys.ts';
import { useConnecting } from './useConnecting.ts';
import { useContextMenu } from './useContextMenu.ts';
import { useFound } from './useFound.ts';
import { useHands } from './useHands.ts';
import { useLayout } from './useLayout.ts';
import { useNodeDrags } from './useNodeDrags.ts';
import { useSeen } from './useSeen.ts';
import { useTap } from './useTap.ts';
import { useView } from './useView.ts';
import { useWalking } from './useWalking.ts';
import { useWholeAgain } from './useWholeAgain.ts';

// Made once: a new object here would mount every node again on each render.
const nodeTypes = { place: PlaceNode, lane: LaneNode, band: BandNode };
const edgeTypes = { path: PathEdge };
const wholeMap = { padding: 0.02, maxZoom: 1.1 };
// A link out of the app would be a stop of the Tab key that leads nowhere in a room without a network; the read-me gives the credit.
const noLink = { hideAttribution: true };
/** Type smaller than this on the screen, in CSS pixels, is a gray line: counts tell more. */
const LEGIBLE = 7;

interface Props {
  /** Names and counts only. */
  readonly isOverview: boolean;
  /** What stands first in the toolbar. */
  readonly children: ReactNode;
}

/** The map on the screen: lanes, stations with their cards, paths. */
export function MapCanvas(props: Props) {
  const [hand] = useState(createHand);
  return (
    <ReactFlowProvider>
      <HandProvider value={hand}>
        <Canvas {...props} />
      </HandProvider>
    </ReactFlowProvider>
  );
}

function Canvas({ isOverview, children }: Props) {
  const say = useWords();
  const desk = useDesk();
  const first = useOnDesk((state) => state.here);
  const frame = useRef<HTMLElement>(null);
  const isFar = useStore(({ transform }) => transform[2] * CARD_TYPE.size < LEGIBLE) && !isOverview;
  const { layout, elements, showing, unfold } = useLayout(isOverview, isFar);
  const { nodes, onPointerDown: onStationPress, ...dragging } = useNodeDrags(layout, elements.nodes);
  const walking = useWalking(layout, first);
  const { showLane, showWhole } = useView(layout);
  const hasMinimap = useMinimap(isOverview);
  // The whole map with its cards would be too small to read: it begins at the lane that is talked about.
  const showFirst = () => {
    if (!isOverview) showLane(interceptOf(desk.state().document, first));
  };
  const hands = useHands({ layout, unfold, walking });
  const onCardPress = useCardDrag(layout);
  const [isFinger, setFinger] = useState(false);
  const onContextMenu = useContextMenu(hands);
  const onPaneClick = useTap(layout);
  const onConnectEnd = useConnecting(layout);
  useFound(layout, walking.stand);
  useSeen();
  useWholeAgain(layout, showWhole);
  useCommandKeys(frame, walking.cursor, hands);
  const { cursor } = walking;
  const offers = useCallback(() => offersFor(targetNow(cursor, hands), hands), [cursor, hands]);
  return (
    <ShowingProvider value={showing}>
      <WalkingContext.Provider value={walking}>
        <OffersProvider value={offers}>
          <MapToolbar layout={layout} isOverview={isOverview} hands={hands}>
            {children}
          </MapToolbar>
        </OffersProvider>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- One listener here serves every row and path; each of them can be pressed and reached by itself. */}
        <section
          ref={frame}
          className="map"
          data-overview={isOverview || undefined}
          data-minimap={hasMinimap || undefined}
          aria-label={say('map.label')}
          data-finger={isFinger || undefined}
          onPointerDownCapture={(event) => setFinger(event.pointerType === 'touch')}
          onPointerDown={(event) => {
            onCardPress(event);
            onStationPress(event);
          }}
          onContextMenu={onContextMenu}
        >
          <p className="unseen">{say('map.help')}</p>
          {layout.lanes.length === 0 ? <p className="map-empty">{say('map.noLanes')}</p> : null}
          <ReactFlow
            nodes={nodes}
            edges={elements.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            {...dragging}
            nodesDraggable={!isFinger}
            // A finger pans the map from wherever it swipes, also from what a mouse would drag or press.
            noPanClassName={isFinger ? 'nopan-finger' : 'nopan'}
            onConnectEnd={onConnectEnd}
            onPaneClick={onPaneClick}
            connectOnClick={false}
            fitView={isOverview}
            fitViewOptions={wholeMap}
            onInit={showFirst}
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
          >
            <TrailLayer layout={layout} />
            <DragLayer layout={layout} />
            <CutLayer layout={layout} clip={hands.clip} />
          </ReactFlow>
          {hasMinimap ? <Minimap /> : null}
        </section>
        <CommandMenu hands={hands} />
        <ChooseDialog />
        <KeysDialog />
      </WalkingContext.Provider>
    </ShowingProvider>
  );
}
