import { measureText } from '../../fonts/measure.ts';
import { type Place, partsOf } from '../model/place.ts';
import type { Trail } from '../model/trail.ts';
import { arrowhead, roundedLine } from './line.ts';
import type { MapLayout } from './map-layout.ts';
import { PAPER, TRAIL, TRAIL_SOFT } from './palette.ts';
import { placeOwner } from './reading.ts';
import type { Box, Point, Shape } from './scene.ts';
import type { Type } from './wrap.ts';

/** One leg of a trail; what is not drawn on the map is a straight line. */
export interface TrailLeg {
  readonly points: readonly Point[];
  readonly isDrawn: boolean;
}

/** The sign at a place: its numbers along the trail, and that somebody is lost here. */
interface TrailSign {
  readonly place: Place;
  readonly box: Box;
  readonly text: string;
  readonly isLost: boolean;
}

export interface TrailPicture {
  readonly legs: readonly TrailLeg[];
  readonly signs: readonly TrailSign[];
}

const SIGN_TYPE: Type = { size: 20, weight: 'bold' };
const SIGN_HEIGHT = 30;
const SIGN_PADDING = 9;
/** How far a sign reaches over the side of its place, and over its top, where it hides nothing of the name. */
const BESIDE = 12;
const ABOVE = 22;

/** Where a trail stands in the picture of a map. Places that the picture does not show are left out. */
export function pictureOfTrail(layout: MapLayout, trail: Trail, lostWord: string): TrailPicture {
  const drawn = layout.paths
    .filter(({ path }) => trail.paths.includes(path.id))
    .map(({ points }) => ({ points, isDrawn: true }));
  const undrawn = trail.undrawn.flatMap(({ from, to }) => {
    const [start, end] = [endOf(layout, from), endOf(layout, to)];
    return start && end ? [{ points: between(start, end), isDrawn: false }] : [];
  });
  const signs = [...new Set(trail.stops)].flatMap((place) => {
    const box = boxOf(layout, place);
    return box ? [signAt(place, box, trail, lostWord)] : [];
  });
  return { legs: [...drawn, ...undrawn], signs };
}

function signAt(place: Place, at: Box, { stops, lost }: Trail, lostWord: string): TrailSign {
  const isLost = lost.includes(place);
  const numbers = stops.flatMap((stop, index) => (stop === place ? [String(index + 1)] : [])).join(' · ');
  const text = isLost ? `${numbers} × ${lostWord}` : numbers;
  const width = Math.max(SIGN_HEIGHT, measureText(text, SIGN_TYPE.size, SIGN_TYPE.weight) + 2 * SIGN_PADDING);
  // The head of a lane stands at the edge of the picture: its sign hangs below it.
  const y = place.startsWith('intercept:') ? at.y + at.height - BESIDE : at.y - ABOVE;
  return { place, text, isLost, box: { x: at.x - BESIDE, y, width, height: SIGN_HEIGHT } };
}

/** The box of a station, the head of a lane, the middle of a path. */
function boxOf(layout: MapLayout, place: Place): Box | undefined {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'station':
      return layout.places.find((box) => box.place === place)?.box;
    case 'intercept':
      return layout.lanes.find((lane) => lane.id === id)?.header;
    case 'path': {
      const points = layout.paths.find(({ path }) => path.id === id)?.points ?? [];
      const middle = points[Math.floor(points.length / 2)];
      return middle && { ...middle, width: 0, height: 0 };
    }
    case 'system':
      return layout.system?.box;
    default:
      return kind satisfies never;
  }
}

/** Where a leg ends: at a box, but below the head of a lane, whose name must stay readable. */
function endOf(layout: MapLayout, place: Place): Box | undefined {
  const box = boxOf(layout, place);
  return box && place.startsWith('intercept:') ? { ...box, y: box.y + box.height + BESIDE, height: 0 } : box;
}

/** A straight line from the side of one box to the facing side of another. */
function between(start: Box, end: Box): Point[] {
  const [a, b] = [middleOf(start), middleOf(end)];
  const isApart = Math.abs(a.x - b.x) > (start.width + end.width) / 2;
  if (!isApart) {
    const down = a.y < b.y;
    return [
      { x: a.x, y: down ? start.y + start.height : start.y },
      { x: b.x, y: down ? end.y : end.y + end.height },
    ];
  }
  const right = a.x < b.x;
  return [
    { x: right ? start.x + start.width : start.x, y: a.y },
    { x: right ? end.x : end.x + end.width, y: b.y },
  ];
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The legs as broad bands that lie under the lines of the map, the missing ones dashed with an arrow of their own. */
export const legShapes = ({ legs }: TrailPicture): Shape[] =>
  legs.flatMap(({ points, isDrawn }): Shape[] => {
    const segments = roundedLine(points);
    if (isDrawn) return [{ kind: 'curve', segments, stroke: TRAIL_SOFT, lineWidth: 9, dash: [] }];
    return [
      { kind: 'curve', segments, stroke: TRAIL, lineWidth: 3, dash: [3, 7] },
      { kind: 'polygon', points: arrowhead(points), fill: TRAIL },
    ];
  });

/** The numbers, on top of everything. */
export const signShapes = ({ signs }: TrailPicture): Shape[] =>
  signs.flatMap(({ place, box, text, isLost }): Shape[] => [
    {
      kind: 'rect',
      ...box,
      radius: box.height / 2,
      fill: isLost ? PAPER : TRAIL,
      stroke: TRAIL,
      lineWidth: 2.5,
      dash: [],
    },
    {
      kind: 'text',
      text,
      x: box.x + (box.width - measureText(text, SIGN_TYPE.size, SIGN_TYPE.weight)) / 2,
      y: box.y + (box.height + SIGN_TYPE.size * 0.72) / 2,
      ...SIGN_TYPE,
      fill: isLost ? TRAIL : PAPER,
      upright: false,
      owner: placeOwner(place),
    },
  ]);
