import { printable } from '../../fonts/printable.ts';
import { PAPER } from '../../intercepts/scene/palette.ts';
import type { Scene, Shape } from '../../intercepts/scene/scene.ts';

const FAMILY = "'Noto Sans','SIM Symbols',sans-serif";
export const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const;
/** Browsers draw on no larger canvas (Chromium: 16,384 pixels a side, 268 million in all); half of that area is sharp enough. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** What browsers and the canvas of Node have in common. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'beginPath'
  | 'bezierCurveTo'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'fontKerning'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'restore'
  | 'rotate'
  | 'roundRect'
  | 'save'
  | 'scale'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'translate'
>;

/** How many pixels stand for a scene unit: two, as on a sharp screen, or fewer where the picture would be too large to draw. */
export function pixelsPerUnit({ width, height }: Pick<Scene, 'width' | 'height'>): number {
  return Math.min(2, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
}

/** In pixels. */
export function canvasSize(scene: Scene): { readonly width: number; readonly height: number } {
  const scale = pixelsPerUnit(scene);
  return { width: Math.ceil(scene.width * scale), height: Math.ceil(scene.height * scale) };
}

/** Draws a scene over a canvas of that size. */
export function drawScene(pen: Pen, scene: Scene): void {
  const { width, height } = canvasSize(scene);
  const scale = pixelsPerUnit(scene);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  pen.scale(scale, scale);
  pen.fontKerning = 'none';
  for (const shape of scene.shapes) draw(pen, shape);
}

function draw(pen: Pen, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      pen.beginPath();
      pen.roundRect(
        shape.x,
        shape.y,
        shape.width,
        shape.height,
        Math.min(shape.radius, shape.width / 2, shape.height / 2),
      );
      if (shape.fill !== 'none') {
        pen.fillStyle = shape.fill;
        pen.fill();
      }
      if (shape.stroke !== 'none') stroke(pen, shape.stroke, shape.lineWidth, shape.dash ?? []);
      break;
    }
    case 'text': {
      pen.save();
      pen.translate(shape.x, shape.y);
      if (shape.upright) pen.rotate(-Math.PI / 2);
      pen.font = `${WEIGHTS[shape.weight]} ${shape.size}px ${FAMILY}`;
      pen.fillStyle = shape.fill;
      pen.fillText(printable(shape.text), 0, 0);
      pen.restore();
      break;
    }
    case 'curve': {
      const [first] = shape.segments;
      if (!first) break;
      pen.beginPath();
      pen.moveTo(first[0].x, first[0].y);
      for (const [, a, b, end] of shape.segments) pen.bezierCurveTo(a.x, a.y, b.x, b.y, end.x, end.y);
      stroke(pen, shape.stroke, shape.lineWidth, shape.dash);
      break;
    }
    case 'polygon': {
      pen.beginPath();
      for (const { x, y } of shape.points) pen.lineTo(x, y);
      pen.fillStyle = shape.fill;
      pen.fill();
      break;
    }
    default:
      shape satisfies never;
  }
}

function stroke(pen: Pen, color: string, width: number, dash: readonly number[]): void {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.stroke();
}
