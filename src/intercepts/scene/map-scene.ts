import { measureText } from '../../fonts/measure.ts';
import { arrowhead, roundedLine } from './line.ts';
import type { CardRow, LaneBox, MapLayout, PathLine, PlaceBox } from './map-layout.ts';
import { KIND_MARKS } from './marks.ts';
import {
  BAND,
  type Colour,
  EDGE,
  INK,
  KIND_COLOURS,
  laneColour,
  laneTint,
  MUTED,
  PAPER,
  PATH_COLOURS,
  PATH_DASHES,
} from './palette.ts';
import { placeOwner, type ReadingWords, readingOf } from './reading.ts';
import type { Box, Owner, RectShape, Scene, Shape, TextShape } from './scene.ts';
import {
  CARD_LINE,
  CARD_TYPE,
  LABEL_LINE,
  LABEL_TYPE,
  LANE_LINE,
  LANE_TYPE,
  MARK_WIDTH,
  NUMBER_SIZE,
  OVERVIEW_LANE_LINE,
  OVERVIEW_LANE_TYPE,
  OVERVIEW_LINE,
  OVERVIEW_TYPE,
  PADDING,
  RADIUS,
  STATION_LINE,
  STATION_TYPE,
} from './sizes.ts';
import { legShapes, signShapes, type TrailPicture } from './trail.ts';
import type { Type } from './wrap.ts';

export interface SceneWords extends ReadingWords {
  readonly community: string;
  /** Stands for cards that are folded away. */
  readonly more: (count: number) => string;
}

/** Draws a layout, from back to front: what the paper and other pictures show. */
export function sceneOf(layout: MapLayout, words: SceneWords, trail?: TrailPicture): Scene {
  const types = layout.isOverview ? OVERVIEW_TYPES : CLOSE_TYPES;
  const shapes = [
    ...layout.bands.flatMap((box, k) => bandShapes(box, String(k), words.community)),
    ...layout.lanes.flatMap((lane) => laneShapes(lane, types)),
    ...(trail ? legShapes(trail) : []),
    ...layout.paths.flatMap(lineShapes),
    ...layout.places.flatMap((place) => placeShapes(place, words, types)),
    ...(layout.system ? placeShapes(layout.system, words, types) : []),
    ...layout.paths.flatMap(labelShapes),
    ...(trail ? signShapes(trail) : []),
  ];
  return { width: layout.width, height: layout.height, shapes, reading: readingOf(layout, words) };
}

/** Type and line height of the names of lanes and stations. */
interface Types {
  readonly lane: readonly [Type, number];
  readonly station: readonly [Type, number];
}

const CLOSE_TYPES: Types = { lane: [LANE_TYPE, LANE_LINE], station: [STATION_TYPE, STATION_LINE] };
const OVERVIEW_TYPES: Types = {
  lane: [OVERVIEW_LANE_TYPE, OVERVIEW_LANE_LINE],
  station: [OVERVIEW_TYPE, OVERVIEW_LINE],
};
const BAND_TYPE: Type = { size: 20, weight: 'bold' };
const NUMBER_TYPE: Type = { size: 19, weight: 'bold' };
const CHIP_TYPE: Type = { size: 13, weight: 'bold' };

interface Look {
  readonly fill: Colour | 'none';
  readonly stroke?: Colour;
  readonly lineWidth?: number;
  readonly radius?: number;
  readonly dash?: readonly number[];
}

const rect = (box: Box, { fill, stroke, lineWidth = 1.2, radius = 0, dash = [] }: Look): RectShape => ({
  kind: 'rect',
  x: box.x,
  y: box.y,
  width: box.width,
  height: box.height,
  radius,
  fill,
  stroke: stroke ?? 'none',
  lineWidth,
  dash,
});

/** The baseline of a line whose box is `line` high, for type of the given size. */
const baseline = (top: number, line: number, size: number) => top + (line + size * 0.72) / 2;

const text = (x: number, y: number, line: string, { size, weight }: Type, fill: Colour, owner: Owner): TextShape => ({
  kind: 'text',
  x,
  y,
  text: line,
  size,
  weight,
  fill,
  upright: false,
  owner,
});

function bandShapes(box: Box, id: string, community: string): Shape[] {
  const widest = measureText(community, BAND_TYPE.size, BAND_TYPE.weight);
  const type = { ...BAND_TYPE, size: BAND_TYPE.size * Math.min(1, box.height / Math.max(1, widest)) };
  const width = measureText(community, type.size, type.weight);
  const label = text(
    box.x + box.width / 2 + type.size * 0.36,
    box.y + (box.height + width) / 2,
    community,
    type,
    MUTED,
    { kind: 'band', id },
  );
  return [rect(box, { fill: BAND }), { ...label, upright: true }];
}

function laneShapes({ id, index, number, name, box, header }: LaneBox, { lane: [type, line] }: Types): Shape[] {
  const owner: Owner = { kind: 'lane', id };
  const disc: Box = {
    x: header.x + PADDING,
    y: header.y + (header.height - NUMBER_SIZE) / 2,
    width: NUMBER_SIZE,
    height: NUMBER_SIZE,
  };
  // A lane may be called by more than a digit: its number shrinks rather than leave its disc.
  const widest = measureText(number, NUMBER_TYPE.size, NUMBER_TYPE.weight);
  const size = NUMBER_TYPE.size * Math.min(1, (NUMBER_SIZE - 6) / Math.max(1, widest));
  const numberX = disc.x + (disc.width - measureText(number, size, NUMBER_TYPE.weight)) / 2;
  const top = header.y + (header.height - name.length * line) / 2;
  return [
    rect(box, { fill: laneTint(index), stroke: EDGE, lineWidth: 0.8 }),
    rect({ ...header, height: 5 }, { fill: laneColour(index) }),
    rect(disc, { fill: laneColour(index), radius: NUMBER_SIZE / 2 }),
    text(numberX, baseline(disc.y, disc.height, size), number, { ...NUMBER_TYPE, size }, PAPER, owner),
    ...lines(name, disc.x + disc.width + PADDING, top, line, type, owner),
  ];
}

function placeShapes(place: PlaceBox, words: SceneWords, { station: [type, line] }: Types): Shape[] {
  const { box, title, rows, folded, foldedAt, tally } = place;
  const owner = placeOwner(place.place);
  const isStation = owner.kind === 'station';
  const look: Look = { fill: PAPER, stroke: isStation ? MUTED : EDGE, radius: RADIUS, dash: isStation ? [] : [5, 4] };
  const more = foldedAt && folded > 0 ? [words.more(folded)] : [];
  return [
    rect(box, look),
    ...lines(title, box.x + PADDING, box.y + PADDING - 2, line, type, owner),
    ...tally.map(({ kind, text: count, box: at }) =>
      text(at.x, baseline(at.y, at.height, OVERVIEW_TYPE.size), count, OVERVIEW_TYPE, KIND_COLOURS[kind], owner),
    ),
    ...rows.flatMap(rowShapes),
    ...more.map((said) => rowLine(foldedAt ?? box, said, 0, MUTED, owner)),
  ];
}

function rowShapes({ card, lines: said, box }: CardRow): Shape[] {
  const owner: Owner = { kind: 'card', id: card.id };
  const y = baseline(box.y, CARD_LINE, CARD_TYPE.size);
  return [
    text(box.x, y, KIND_MARKS[card.kind], CARD_TYPE, KIND_COLOURS[card.kind], owner),
    ...said.map((line, k) => rowLine(box, line, k, INK, owner)),
  ];
}

const rowLine = (row: Box, said: string, k: number, fill: Colour, owner: Owner): TextShape =>
  text(row.x + MARK_WIDTH, baseline(row.y + k * CARD_LINE, CARD_LINE, CARD_TYPE.size), said, CARD_TYPE, fill, owner);

/** Lines of one text under each other. */
const lines = (said: readonly string[], x: number, top: number, line: number, type: Type, owner: Owner): TextShape[] =>
  said.map((one, k) => text(x, baseline(top + k * line, line, type.size), one, type, INK, owner));

function lineShapes({ path, points }: PathLine): Shape[] {
  const stroke = PATH_COLOURS[path.kind];
  return [
    { kind: 'curve', segments: roundedLine(points), stroke, lineWidth: 1.8, dash: PATH_DASHES[path.kind] },
    { kind: 'polygon', points: arrowhead(points), fill: stroke },
  ];
}

/** Labels and counts stand on top of every line, on paper of their own. */
function labelShapes({ path, label, labelBox, cards, chip }: PathLine): Shape[] {
  const owner: Owner = { kind: 'path', id: path.id };
  const shapes: Shape[] = [];
  if (labelBox) {
    shapes.push(rect({ ...labelBox, x: labelBox.x - 2, width: labelBox.width + 4 }, { fill: PAPER, radius: 3 }));
    shapes.push(...lines(label, labelBox.x, labelBox.y, LABEL_LINE, LABEL_TYPE, owner));
  }
  if (chip) {
    const gaps = cards.filter((card) => card.kind === 'gap').length;
    const sign = `${KIND_MARKS[gaps > 0 ? 'gap' : (cards[0]?.kind ?? 'gap')]} ${cards.length}`;
    const x = chip.x + (chip.width - measureText(sign, CHIP_TYPE.size, CHIP_TYPE.weight)) / 2;
    shapes.push(
      rect(chip, { fill: PAPER, stroke: KIND_COLOURS[gaps > 0 ? 'gap' : 'resource'], radius: chip.height / 2 }),
      text(x, baseline(chip.y, chip.height, CHIP_TYPE.size), sign, CHIP_TYPE, INK, owner),
    );
  }
  return shapes;
}
