import type { Scene } from '../../intercepts/scene/scene.ts';
import type { PageSize } from '../../workshop/model/workshop-document.ts';
import { FAMILIES, SHEETS, type Sheet } from './sheets.ts';

/** Below this, printed letters are not legible for everybody (points). */
const SMALLEST_TYPE = 7;
/** A poster of several sheets is as large as one likes: its smallest letters are read from a step away. */
const TILED_TYPE = 9;
/** A centimeter that office printers leave white, and as much to glue sheets on each other. */
export const MARGIN = 28.35;
export const OVERLAP = 28.35;

/** How a picture is put on sheets of one size; lengths in points. */
export interface PosterPlan {
  readonly sheet: Sheet;
  /** Of one sheet, on its side or upright. */
  readonly width: number;
  readonly height: number;
  /** Points for a scene unit. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** The line with the name of the map over the picture. */
  readonly titleSize: number;
  readonly titleHeight: number;
  /** The smallest letters of the picture, in points. */
  readonly smallestType: number;
}

export const sheetsOf = ({ columns, rows }: PosterPlan): number => columns * rows;

/** One sheet where no letter is smaller than seven points on it; otherwise as many sheets as the picture needs, to be glued together. */
export function planPoster(scene: Scene, sheet: Sheet): PosterPlan {
  const [short, long] = SHEETS[sheet];
  const turned = [onOneSheet(scene, sheet, long, short), onOneSheet(scene, sheet, short, long)];
  const [best, other] = turned.toSorted((a, b) => b.scale - a.scale);
  if (best && best.smallestType >= SMALLEST_TYPE) return best;
  const tiled = [onTiles(scene, sheet, long, short), onTiles(scene, sheet, short, long)];
  const [fewest] = tiled.toSorted((a, b) => sheetsOf(a) - sheetsOf(b));
  const plan = fewest ?? best ?? other;
  if (!plan) throw new Error('A sheet has two sides');
  return plan;
}

/** The smallest single sheet of the family that is legible; beyond the largest one, tiles of the second smallest. */
export function planBestPoster(scene: Scene, pageSize: PageSize): PosterPlan {
  const family = FAMILIES[pageSize];
  const single = family.map((sheet) => planPoster(scene, sheet)).find((plan) => sheetsOf(plan) === 1);
  return single ?? planPoster(scene, family[1] ?? pageSize);
}

function onOneSheet(scene: Scene, sheet: Sheet, width: number, height: number): PosterPlan {
  const inner = width - 2 * MARGIN;
  const titleSize = Math.max(14, inner / 45);
  const titleHeight = titleSize * 1.8;
  const scale = Math.min(inner / scene.width, (height - 2 * MARGIN - titleHeight) / scene.height);
  const smallestType = smallestIn(scene) * scale;
  return { sheet, width, height, scale, columns: 1, rows: 1, titleSize, titleHeight, smallestType };
}

function onTiles(scene: Scene, sheet: Sheet, width: number, height: number): PosterPlan {
  const scale = TILED_TYPE / smallestIn(scene);
  const titleSize = Math.max(18, (scene.width * scale) / 45);
  const titleHeight = titleSize * 1.8;
  return {
    sheet,
    width,
    height,
    scale,
    columns: sheetsAlong(scene.width * scale, width),
    rows: sheetsAlong(scene.height * scale + titleHeight, height),
    titleSize,
    titleHeight,
    smallestType: TILED_TYPE,
  };
}

/** How many sheets cover a length, each overlapping the one before it. */
const sheetsAlong = (length: number, side: number): number =>
  Math.max(1, Math.ceil((length - OVERLAP) / (side - 2 * MARGIN - OVERLAP)));

/** A picture without a letter is legible at any size. */
const smallestIn = ({ shapes }: Scene): number => {
  const sizes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
  return sizes.length > 0 ? Math.min(...sizes) : TILED_TYPE;
};
