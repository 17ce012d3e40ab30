import { sankey } from 'd3-sankey';
import { arrivingAt, isUnknown, leaving, type PeopleFlow, type Stream, type Volume } from '../model/people-flow.ts';
import type { Box } from '../scene/scene.ts';

/** A bar as high as its people are many: the community at the left, a lane, or those who leave from a lane. */
export interface FlowBar {
  readonly kind: 'community' | 'lane' | 'exit';
  /** The lane it belongs to; -1 for the community. */
  readonly lane: number;
  readonly box: Box;
  /** The height of the people after the change; the box is as high as the larger of both. */
  readonly filled: number;
  readonly volume: Volume;
}

export interface FlowRibbon {
  readonly stream: Stream;
  /** An SVG path along the middle of the ribbon. */
  readonly d: string;
  /** 0 where nobody knows the number. */
  readonly thickness: number;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
}

export interface FlowPicture {
  readonly bars: readonly FlowBar[];
  /** Ways forward and out. */
  readonly ribbons: readonly FlowRibbon[];
  /** Ways back, under the bars; the layout knows no circles, so they are drawn apart. */
  readonly returns: readonly FlowRibbon[];
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1240;
const TOP = 66;
const BODY = 228;
export const BAR = 22;
/** Room at the right for the number of the last exit. */
const MARGIN = 84;
const GAP = 26;
const RETURN_TRACK = 26;
/** A way that nobody has counted is given this share of the largest number in the layout, and drawn as a thin broken line. */
const NOMINAL = 0.03;

/** The x of the bar in a column; column 0 is the community. */
const columnX = (column: number, columns: number): number =>
  (column * (WIDTH - MARGIN - BAR)) / Math.max(1, columns - 1);

interface Node {
  readonly id: string;
  readonly kind: FlowBar['kind'];
  readonly lane: number;
  readonly column: number;
  readonly fixedValue: number;
}
interface Link {
  readonly stream: Stream | undefined;
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** Lays out the flow after a change beside the flow before it, on one scale, so that what shrinks is seen to shrink. */
export function layOutFlow(before: PeopleFlow, after: PeopleFlow): FlowPicture {
  const columns = before.lanes.length + 2;
  const most = Math.max(1, ...before.streams.map(({ volume }) => volume.known));
  const nominal = most * NOMINAL;
  const nodes = nodesOf(before, after, nominal);
  const links = [...chainOf(nodes), ...linksOf(after, nominal)];
  const perPerson = Math.min(
    BODY / most,
    ...stacksOf(nodesOf(before, before, nominal)).map(({ sum, gaps }) => (BODY - gaps) / sum),
  );
  const height = Math.max(1, ...stacksOf(nodes).map(({ sum, gaps }) => sum * perPerson + gaps));
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind])
    .nodeWidth(BAR)
    .nodePadding(GAP)
    .extent([
      [0, TOP],
      [WIDTH - MARGIN, TOP + height],
    ]);
  const graph = layout({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  const bars = graph.nodes.map((node): FlowBar => {
    const { kind, lane, column, y0 = 0, y1 = 0, fixedValue } = node;
    const volume = volumeOfBar(after, kind, lane);
    const tall = Math.max(y1 - y0, 2);
    const filled = isUnknown(volume) ? 0 : (tall * Math.min(volume.known, fixedValue)) / Math.max(fixedValue, 1);
    return { kind, lane, volume, filled, box: { x: columnX(column, columns), y: y0, width: BAR, height: tall } };
  });
  const barAt = (kind: FlowBar['kind'], lane: number) => bars.find((bar) => bar.kind === kind && bar.lane === lane);
  const ribbons = graph.links.flatMap(({ stream, y0 = 0, y1 = 0, width = 0 }): FlowRibbon[] => {
    const from = stream && barAt(stream.from < 0 ? 'community' : 'lane', stream.from)?.box;
    const to = stream && (stream.kind === 'exit' ? barAt('exit', stream.from) : barAt('lane', stream.to))?.box;
    if (!stream || !from || !to) return [];
    const thickness = isUnknown(stream.volume) ? 0 : width;
    return [{ stream, thickness, ...curve(from.x + BAR, y0, to.x, y1) }];
  });
  const foot = Math.max(TOP, ...bars.map(({ box }) => box.y + box.height));
  const returns = after.streams
    .filter(({ kind }) => kind === 'return')
    .map((stream, k) => returnRibbon(stream, k, foot, perPerson, (lane) => barAt('lane', lane)?.box));
  return { bars, ribbons, returns, width: WIDTH, height: foot + 16 + returns.length * RETURN_TRACK };
}

const KIND_ORDER: Readonly<Record<FlowBar['kind'], number>> = { community: 0, lane: 1, exit: 2 };

const idOf = (kind: FlowBar['kind'], lane: number) => `${kind} ${lane}`;

function volumeOfBar(flow: PeopleFlow, kind: FlowBar['kind'], lane: number): Volume {
  switch (kind) {
    case 'community':
      return leaving(flow, -1);
    case 'lane':
      return arrivingAt(flow, lane);
    case 'exit':
      return leaving(flow, lane, 'exit');
    default:
      return kind satisfies never;
  }
}

/** The bars of one column on top of each other: all their people, and the room between them. */
function stacksOf(nodes: readonly Node[]): { readonly sum: number; readonly gaps: number }[] {
  const columns = new Map<number, Node[]>();
  for (const node of nodes) columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
  return [...columns.values()].map((stacked) => ({
    sum: stacked.reduce((sum, { fixedValue }) => sum + fixedValue, 0),
    gaps: (stacked.length - 1) * GAP,
  }));
}

function nodesOf(before: PeopleFlow, after: PeopleFlow, nominal: number): Node[] {
  const node = (kind: FlowBar['kind'], lane: number, column: number): Node => {
    const values = [before, after].flatMap((flow) => [
      volumeOfBar(flow, kind, lane).known,
      kind === 'lane' ? leaving(flow, lane).known : 0,
    ]);
    return { id: idOf(kind, lane), kind, lane, column, fixedValue: Math.max(nominal, ...values) };
  };
  return [
    node('community', -1, 0),
    ...before.lanes.map((_, lane) => node('lane', lane, lane + 1)),
    ...before.lanes.flatMap((_, lane) =>
      before.streams.some(({ kind, from }) => kind === 'exit' && from === lane) ? [node('exit', lane, lane + 2)] : [],
    ),
  ];
}

/** Links of no people, which keep every lane in a column of its own even where no path leads to it. */
const chainOf = (nodes: readonly Node[]): Link[] =>
  nodes
    .filter(({ kind }) => kind !== 'exit')
    .flatMap(({ id }, k, spine) => {
      const next = spine[k + 1];
      return next ? [{ stream: undefined, source: id, target: next.id, value: 0 }] : [];
    });

function linksOf({ streams }: PeopleFlow, nominal: number): Link[] {
  return streams
    .filter(({ kind }) => kind !== 'return')
    .map((stream) => ({
      stream,
      source: stream.from < 0 ? idOf('community', -1) : idOf('lane', stream.from),
      target: stream.kind === 'exit' ? idOf('exit', stream.from) : idOf('lane', stream.to),
      value: isUnknown(stream.volume) ? nominal : stream.volume.known,
    }));
}

function curve(x0: number, y0: number, x1: number, y1: number) {
  const middle = (x0 + x1) / 2;
  return { d: `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`, x: middle, y: (y0 + y1) / 2 };
}

/** From under one column back to under another one; the line is under all bars, so that it crosses none. */
function returnRibbon(
  stream: Stream,
  track: number,
  foot: number,
  perPerson: number,
  boxOf: (lane: number) => Box | undefined,
): FlowRibbon {
  const y = foot + 20 + track * RETURN_TRACK;
  const x0 = (boxOf(stream.from)?.x ?? 0) + BAR / 2 - 6 * track;
  const x1 = (boxOf(stream.to)?.x ?? 0) + BAR / 2 + 6 * track;
  const thickness = isUnknown(stream.volume) ? 0 : Math.max(1.5, Math.min(10, stream.volume.known * perPerson));
  return { stream, thickness, d: `M${x0},${foot + 4}V${y}H${x1}V${foot + 12}`, x: (x0 + x1) / 2, y };
}
