import { measureText } from '../../fonts/measure.ts';
import { EDGE, INK, MUTED, PAPER } from '../../intercepts/scene/palette.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import { boundsOf } from '../pdf/flow/bounds.ts';
import { endsText, inkOf } from '../pdf/flow/figure.ts';
import { tagScene } from '../pdf/flow/figureTags.ts';
import { type Ink, type LaidPage, type Layout, type Mark, moved, type RectInk } from '../pdf/flow/ink.ts';
import { fillIn } from '../pdf/flow/labels.ts';
import { documentTag, type Tag, tagIn } from '../pdf/flow/tag.ts';
import { MARGIN, OVERLAP, type PosterPlan, sheetsOf } from './posterPlan.ts';

export interface PosterWords {
  readonly title: string;
  /** What the lines of the picture say, for those who cannot see them. */
  readonly alt: string;
  /** Says which sheet of several this is: `{row}`, `{rows}`, `{column}`, `{columns}`. */
  readonly tile: string;
}

/** Ink of the whole poster, and whose it is; the origin is its upper left corner. */
interface Drawn {
  readonly owner: Mark['owner'];
  readonly ink: Ink;
}

/**
 * Puts the picture on its sheets. A single sheet is tagged like the map of the report, lane by lane. Of several sheets each is one
 * picture with a text that says which part it is: a word that is cut by an edge is no text.
 */
export function layOutPoster(scene: Scene, plan: PosterPlan, words: PosterWords): Layout {
  const root = documentTag();
  const sect = tagIn(root, 'Sect');
  const heading = tagIn(sect, 'H1');
  const isSingle = sheetsOf(plan) === 1;
  const tagOf = isSingle ? tagScene({ kind: 'figure', scene, alt: words.alt, caption: '' }, sect) : undefined;
  const place = ({ x, y }: { x: number; y: number }) => ({ x: x * plan.scale, y: plan.titleHeight + y * plan.scale });
  const drawn = scene.shapes.map(
    (shape, index): Drawn => ({
      owner: tagOf?.(shape) ?? 'layout',
      ink: inkOf(shape, plan.scale, place, endsText(scene.shapes, index)),
    }),
  );
  const title: Ink = {
    kind: 'text',
    text: words.title,
    x: 0,
    y: plan.titleSize * 1.05,
    // A name that is wider than the picture is set smaller rather than cut off.
    size: Math.min(plan.titleSize, (plan.titleSize * scene.width * plan.scale) / Math.max(1, titleWidth(words, plan))),
    weight: 'bold',
    color: INK,
  };
  const pages: LaidPage[] = [];
  for (let row = 0; row < plan.rows; row++) {
    for (let column = 0; column < plan.columns; column++) {
      const label = fillIn(words.tile, { row: row + 1, rows: plan.rows, column: column + 1, columns: plan.columns });
      const isFirst = row === 0 && column === 0;
      const all: Drawn[] = [{ owner: isFirst ? heading : 'layout', ink: title }, ...drawn];
      pages.push(layOutSheet(all, { plan, row, column, parent: isSingle ? undefined : sect, label }));
    }
  }
  return { pages, root, landings: [] };
}

const titleWidth = ({ title }: PosterWords, { titleSize }: PosterPlan) => measureText(title, titleSize, 'bold');

interface Tile {
  readonly plan: PosterPlan;
  readonly row: number;
  readonly column: number;
  /** Where one of several sheets hangs the picture that is on it. */
  readonly parent: Tag | undefined;
  readonly label: string;
}

function layOutSheet(drawn: readonly Drawn[], { plan, row, column, parent, label }: Tile): LaidPage {
  const { width, height } = plan;
  const dx = MARGIN - column * (width - 2 * MARGIN - OVERLAP);
  const dy = MARGIN - row * (height - 2 * MARGIN - OVERLAP);
  const shown = drawn.flatMap(({ owner, ink }): Drawn[] => {
    const inked = moved(ink, dx, dy);
    return isOn(inked, width, height) ? [{ owner, ink: inked }] : [];
  });
  // A sheet with nothing on it has no picture to speak of.
  const isPicture = shown.some(({ owner }) => owner === 'layout');
  const figure = parent && isPicture ? tagIn(parent, 'Figure', { alt: label }) : undefined;
  const marks: { owner: Mark['owner']; inks: Ink[] }[] = [];
  for (const { owner: whose, ink } of shown) {
    const owner = whose === 'layout' ? (figure ?? whose) : whose;
    const last = marks.at(-1);
    if (last?.owner === owner) last.inks.push(ink);
    else marks.push({ owner, inks: [ink] });
  }
  const trim = parent ? [{ owner: 'layout' as const, inks: trimInks(plan, label) }] : [];
  return { width, height, marks: [...marks, ...trim], links: [] };
}

function isOn(ink: Ink, width: number, height: number): boolean {
  const { left, right, top, bottom } = boundsOf(ink);
  return right > MARGIN && left < width - MARGIN && bottom > MARGIN && top < height - MARGIN;
}

/** White margins over what does not belong on this sheet, the marks at which it is cut, and which sheet it is. */
function trimInks({ width, height }: PosterPlan, label: string): Ink[] {
  const [right, bottom] = [width - MARGIN, height - MARGIN];
  const size = 7.5;
  return [
    white(0, 0, width, MARGIN),
    white(0, bottom, width, MARGIN),
    white(0, 0, MARGIN, height),
    white(right, 0, MARGIN, height),
    ...[MARGIN, right - OVERLAP, right].flatMap((x) => [line(x, 6, x, MARGIN - 5), line(x, bottom + 5, x, height - 6)]),
    ...[MARGIN, bottom - OVERLAP, bottom].flatMap((y) => [line(6, y, MARGIN - 5, y), line(right + 5, y, width - 6, y)]),
    { kind: 'text', text: label, x: MARGIN + 12, y: height - 10, size, weight: 'regular', color: MUTED },
  ];
}

const white = (x: number, y: number, width: number, height: number): RectInk => ({
  kind: 'rect',
  x,
  y,
  width,
  height,
  radius: 0,
  fill: PAPER,
});

const line = (x0: number, y0: number, x1: number, y1: number): Ink => ({
  kind: 'stroke',
  from: { x: x0, y: y0 },
  pieces: [
    [
      { x: x0, y: y0 },
      { x: x1, y: y1 },
      { x: x1, y: y1 },
    ],
  ],
  edge: { color: EDGE, width: 0.6, dash: [] },
});
