import type { Shape, TextShape } from '../../../intercepts/scene/scene.ts';
import type { PageSize } from '../../../workshop/model/workshop-document.ts';
import type { Figure } from '../../report/report.ts';
import { tagScene } from './figureTags.ts';
import type { Ink, Mark, Point } from './ink.ts';
import { type Frame, SHEETS, type Styles } from './look.ts';
import { type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

/** Below this, printed letters are not legible for everybody (points); in large print, below the size of its text. */
const SMALLEST_TYPE = 7;
const LARGE_TYPE = 18;
const legible = ({ body }: Styles): number => (body.size >= LARGE_TYPE ? LARGE_TYPE : SMALLEST_TYPE);
/** Letters of a drawing need not be larger than on the screen, but in large print. */
const largestScale = ({ body }: Styles): number => (body.size >= LARGE_TYPE ? 1.5 : 1);
/** For a drawing without letters. */
const LARGEST_TYPE = 100;
const MARGIN = 30;
/** Room for the section's heading, the caption and their gaps. */
const around = ({ h1, quiet }: Styles) => h1.lineHeight * 2.2 + quiet.lineHeight * 2.7;
const FIGURE_GAP = 8;

/**
 * The smallest sheet on which no letter of the drawing is too small to read, on its side before upright.
 * Beyond the largest sheet the letters shrink.
 */
export function sheetFor(figure: Figure, pageSize: PageSize, styles: Styles): Frame {
  const sheets = SHEETS[pageSize].flatMap(([short, long]) => [
    frameOf(long, short, styles),
    frameOf(short, long, styles),
  ]);
  const fitting = sheets.find((frame) => smallestType(figure) * scaleIn(figure, frame) >= legible(styles));
  return fitting ?? sheets.at(-2) ?? frameOf(792, 612, styles);
}

const frameOf = (width: number, height: number, styles: Styles): Frame => ({
  width,
  height,
  left: MARGIN,
  right: width - MARGIN,
  top: MARGIN + 10 + styles.running.lineHeight,
  bottom: height - MARGIN - 14,
  styles,
});

function scaleIn({ scene }: Figure, { left, right, top, bottom, styles }: Frame): number {
  return Math.min((right - left) / scene.width, (bottom - top - around(styles)) / scene.height, largestScale(styles));
}

const smallestType = ({ scene }: Figure): number =>
  Math.min(
    LARGEST_TYPE,
    ...scene.shapes.map((shape) => (shape.kind === 'text' ? shape.size : Number.POSITIVE_INFINITY)),
  );

/** The drawing in one piece, in its own order from back to front, and its caption. */
export function figureStrips(figure: Figure, frame: Frame, measure: Measure, parent: Tag): Strip[] {
  const { scene, caption } = figure;
  const scale = scaleIn(figure, frame);
  const left = measure.x + (measure.width - scene.width * scale) / 2;
  const place = ({ x, y }: Point): Point => ({ x: left + x * scale, y: y * scale });
  const tagOf = tagScene(figure, parent);
  const marks: { owner: Mark['owner']; inks: Ink[] }[] = [];
  for (const [index, shape] of scene.shapes.entries()) {
    const owner = tagOf(shape);
    const ink = inkOf(shape, scale, place, endsText(scene.shapes, index));
    const last = marks.at(-1);
    if (last?.owner === owner) last.inks.push(ink);
    else marks.push({ owner, inks: [ink] });
  }
  const drawing = strip(scene.height * scale, { gap: FIGURE_GAP, marks, ordered: true, keep: caption !== '' });
  return [drawing, ...withGap(textStrips(caption, measure.styles.quiet, measure, tagIn(parent, 'P')), FIGURE_GAP)];
}

/** Whether the next shape is not another line of the same text, which a space would have to part from this one. */
export function endsText(shapes: readonly Shape[], index: number): boolean {
  const [shape, next] = [shapes[index], shapes[index + 1]];
  return !(shape?.kind === 'text' && next?.kind === 'text' && sameOwner(shape, next));
}

const sameOwner = (a: TextShape, b: TextShape): boolean => a.owner.kind === b.owner.kind && a.owner.id === b.owner.id;

/** A shape as ink; `ends` says that no further line of the same text follows. */
export function inkOf(shape: Shape, scale: number, place: (point: Point) => Point, ends: boolean): Ink {
  switch (shape.kind) {
    case 'rect': {
      const { fill, stroke, lineWidth, dash } = shape;
      return {
        kind: 'rect',
        ...place(shape),
        width: shape.width * scale,
        height: shape.height * scale,
        radius: shape.radius * scale,
        ...(fill !== 'none' && { fill }),
        ...(stroke !== 'none' && {
          stroke: { color: stroke, width: lineWidth * scale, dash: scaled(dash ?? [], scale) },
        }),
      };
    }
    case 'text': {
      const { text, size, weight, fill, upright } = shape;
      return {
        kind: 'text',
        ...place(shape),
        text: ends ? text : `${text} `,
        size: size * scale,
        weight,
        color: fill,
        upright,
      };
    }
    case 'curve': {
      const pieces = shape.segments.map(([, a, b, end]) => [place(a), place(b), place(end)] as const);
      const from = place(shape.segments[0]?.[0] ?? { x: 0, y: 0 });
      return {
        kind: 'stroke',
        from,
        pieces,
        edge: { color: shape.stroke, width: shape.lineWidth * scale, dash: scaled(shape.dash, scale) },
      };
    }
    case 'polygon':
      return { kind: 'polygon', points: shape.points.map(place), fill: shape.fill };
    default:
      return shape satisfies never;
  }
}

const scaled = (lengths: readonly number[], scale: number): number[] => lengths.map((length) => length * scale);
