import { type Edge, type Node, Position } from '@xyflow/react';
import type { LaneBox, MapLayout, PathLine, PlaceBox } from '../scene/map-layout.ts';
import type { Box } from '../scene/scene.ts';

export type PlaceNode = Node<{ readonly place: PlaceBox }, 'place'>;
export type LaneNode = Node<{ readonly lane: LaneBox }, 'lane'>;
export type BandNode = Node<{ readonly isLast: boolean }, 'band'>;
export type MapNode = PlaceNode | LaneNode | BandNode;
export type PathEdge = Edge<{ readonly line: PathLine }, 'path'>;

export interface Elements {
  readonly nodes: MapNode[];
  readonly edges: PathEdge[];
}

/**
 * The layout as nodes and edges. Whatever stands as before keeps its identity, as React Flow renders again every node that is
 * a new object.
 */
export function rememberingElements(): (layout: MapLayout, community: string) => Elements {
  let before: Elements | undefined;
  return (layout, community) => {
    before = elementsOf(layout, community, before);
    return before;
  };
}

function elementsOf(layout: MapLayout, community: string, before: Elements | undefined): Elements {
  const nodes: MapNode[] = [
    ...layout.bands.map(bandNode),
    ...layout.lanes.map((lane) => ({
      ...fixed(`lane:${lane.id}`, lane.box),
      type: 'lane' as const,
      draggable: false,
      data: { lane },
    })),
    ...layout.places.map(placeNode),
    ...(layout.system ? [placeNode(layout.system)] : []),
  ];
  const boxes = new Set<string>(layout.places.map(({ place }) => place));
  return {
    nodes: keep(nodes, before?.nodes),
    edges: keep(
      layout.paths.map((line) => pathEdge(line, layout, boxes, community)),
      before?.edges,
    ),
  };
}

// Sizes and handles are given, so that React Flow need not measure the DOM before it draws.
const fixed = (id: string, { x, y, width, height }: Box) => ({
  id,
  position: { x, y },
  width,
  height,
  measured: { width, height },
  selectable: false,
  connectable: false,
  zIndex: 0,
  handles: handlesOf(width, height),
});

const handlesOf = (width: number, height: number) => [
  { type: 'target' as const, position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
  { type: 'source' as const, position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
];

function bandNode(box: Box, k: number): BandNode {
  const isLast = k > 0;
  // A path is pulled towards the lanes, whichever side of them the band is on.
  const source = { type: 'source' as const, position: isLast ? Position.Left : Position.Right, width: 1, height: 1 };
  const [target] = handlesOf(box.width, box.height);
  return {
    ...fixed(`band:${k}`, box),
    type: 'band',
    data: { isLast },
    draggable: false,
    connectable: true,
    // Its handle reaches over the lane.
    zIndex: 1,
    handles: [...(target ? [target] : []), { ...source, x: isLast ? 0 : box.width, y: box.height / 2 }],
  };
}

function placeNode(place: PlaceBox): PlaceNode {
  const isStation = place.place.startsWith('station:');
  return {
    ...fixed(place.place, place.box),
    type: 'place',
    data: { place },
    // A station is as draggable as the setting of the whole map says.
    ...(isStation ? {} : { draggable: false }),
    connectable: isStation,
    dragHandle: '.station-title',
    zIndex: 2,
  };
}

function pathEdge(line: PathLine, layout: MapLayout, boxes: ReadonlySet<string>, community: string): PathEdge {
  const { id, from, to, label } = line.path;
  const nameOf = (station: string) =>
    layout.places.find(({ place }) => place === `station:${station}`)?.name ?? community;
  // An edge without two nodes is not drawn, so that a path from a collapsed lane is tied to a band; its line comes from the scene.
  const end = (station: string, point: { x: number } | undefined) =>
    boxes.has(`station:${station}`) ? `station:${station}` : `band:${(point?.x ?? 0) < layout.width / 2 ? 0 : 1}`;
  return {
    id: `path:${id}`,
    type: 'path',
    source: end(from, line.points[0]),
    target: end(to, line.points.at(-1)),
    data: { line },
    // React Flow would call it by the ids of its nodes.
    ariaLabel: [nameOf(from), nameOf(to)].join(' → ') + (label === '' ? '' : `: ${label}`),
    zIndex: 1,
  };
}

function keep<E extends { readonly id: string }>(elements: readonly E[], before: readonly E[] | undefined): E[] {
  const old = new Map(before?.map((element) => [element.id, element]));
  return elements.map((element) => {
    const same = old.get(element.id);
    return same && isSame(same, element) ? same : element;
  });
}

/** Equal in all that is drawn. Records of the document are compared by identity, as an edit makes a new one. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('order' in a || 'order' in b) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)));
}
