import { measureText } from '../../fonts/measure.ts';
import { arrowhead, roundedLine } from './line.ts';
import type { LaneBox, MapLayout, PathLine, PlaceBox } from './map-layout.ts';
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
  PADDING,
  RADIUS,
  STATION_LINE,
  STATION_TYPE,
} from './sizes.ts';
import type { Type } from './wrap.ts';

export interface SceneWords extends ReadingWords {
  readonly community: string;
  /** Stands for cards that are folded away. */
  readonly more: (count: number) => string;
}

/** Draws a layout, from back to front: what the paper and other pictures show. */
export function sceneOf(layout: MapLayout, words: SceneWords): Scene {
  const shapes = [
    ...layout.bands.flatMap((box, k) => bandShapes(box, String(k), words.community)),
    ...layout.lanes.flatMap(laneShapes),
    ...layout.paths.flatMap(lineShapes),
    ...layout.places.flatMap((place) => placeShapes(place, words)),
    ...(layout.system ? placeShapes(layout.system, words) : []),
    ...layout.paths.flatMap(labelShapes),
  ];
  return { width: layout.width, height: layout.height, shapes, reading: readingOf(layout, words) };
}

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
  const type: Type = { size: 20, weight: 'bold' };
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

function laneShapes({ id, index, number, name, box, header }: LaneBox): Shape[] {
  const owner: Owner = { kind: 'lane', id };
  const numberType: Type = { size: 19, weight: 'bold' };
  const disc: Box = {
    x: header.x + PADDING,
    y: header.y + (header.height - NUMBER_SIZE) / 2,
    width: NUMBER_SIZE,
    height: NUMBER_SIZE,
  };
  const numberX = disc.x + (disc.width - measureText(number, numberType.size, numberType.weight)) / 2;
  const top = header.y + (header.height - name.length * LANE_LINE) / 2;
  return [
    rect(box, { fill: laneTint(index), stroke: EDGE, lineWidth: 0.8 }),
    rect({ ...header, height: 5 }, { fill: laneColour(index) }),
    rect(disc, { fill: laneColour(index), radius: NUMBER_SIZE / 2 }),
    text(numberX, baseline(disc.y, disc.height, numberType.size), number, numberType, PAPER, owner),
    ...name.map((line, k) =>
      text(
        disc.x + disc.width + PADDING,
        baseline(top + k * LANE_LINE, LANE_LINE, LANE_TYPE.size),
        line,
        LANE_TYPE,
        INK,
        owner,
      ),
    ),
  ];
}

function placeShapes({ place, box, title, rows, folded, foldedAt }: PlaceBox, words: SceneWords): Shape[] {
  const owner = placeOwner(place);
  const isStation = owner.kind === 'station';
  const shapes: Shape[] = [
    rect(box, { fill: PAPER, stroke: isStation ? MUTED : EDGE, radius: RADIUS, dash: isStation ? [] : [5, 4] }),
    ...title.map((line, k) =>
      text(
        box.x + PADDING,
        baseline(box.y + PADDING - 2 + k * STATION_LINE, STATION_LINE, STATION_TYPE.size),
        line,
        STATION_TYPE,
        INK,
        owner,
      ),
    ),
  ];
  for (const { card, lines, box: row } of rows) {
    const cardOwner: Owner = { kind: 'card', id: card.id };
    shapes.push(
      text(
        row.x,
        baseline(row.y, CARD_LINE, CARD_TYPE.size),
        KIND_MARKS[card.kind],
        CARD_TYPE,
        KIND_COLOURS[card.kind],
        cardOwner,
      ),
      ...lines.map((line, k) =>
        text(
          row.x + MARK_WIDTH,
          baseline(row.y + k * CARD_LINE, CARD_LINE, CARD_TYPE.size),
          line,
          CARD_TYPE,
          INK,
          cardOwner,
        ),
      ),
    );
  }
  if (foldedAt && folded > 0)
    shapes.push(
      text(
        foldedAt.x + MARK_WIDTH,
        baseline(foldedAt.y, CARD_LINE, CARD_TYPE.size),
        words.more(folded),
        CARD_TYPE,
        MUTED,
        owner,
      ),
    );
  return shapes;
}

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
    for (const [k, line] of label.entries())
      shapes.push(
        text(
          labelBox.x,
          baseline(labelBox.y + k * LABEL_LINE, LABEL_LINE, LABEL_TYPE.size),
          line,
          LABEL_TYPE,
          INK,
          owner,
        ),
      );
  }
  if (chip) {
    const gaps = cards.filter((card) => card.kind === 'gap').length;
    const sign = `${KIND_MARKS[gaps > 0 ? 'gap' : (cards[0]?.kind ?? 'gap')]} ${cards.length}`;
    const type: Type = { size: 13, weight: 'bold' };
    const x = chip.x + (chip.width - measureText(sign, type.size, type.weight)) / 2;
    shapes.push(
      rect(chip, { fill: PAPER, stroke: KIND_COLOURS[gaps > 0 ? 'gap' : 'resource'], radius: chip.height / 2 }),
      text(x, baseline(chip.y, chip.height, type.size), sign, type, INK, owner),
    );
  }
  return shapes;
}
