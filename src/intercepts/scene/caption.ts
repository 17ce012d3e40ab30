import { INK } from './palette.ts';
import type { Owner, Scene, TextShape } from './scene.ts';
import { PADDING } from './sizes.ts';
import { type Type, wrap } from './wrap.ts';

const TYPE: Type = { size: 17, weight: 'semibold' };
const LINE = 24;
const OWNER: Owner = { kind: 'band', id: 'caption' };

/** The picture with a sentence under it, as wide as the picture; the picture as it is where there is nothing to say. */
export function withCaption(scene: Scene, caption: string): Scene {
  if (caption === '') return scene;
  const top = scene.height + PADDING;
  const lines = wrap(caption, scene.width - 2 * PADDING, TYPE).map(
    (text, k): TextShape => ({
      kind: 'text',
      text,
      x: PADDING,
      y: top + k * LINE + (LINE + TYPE.size * 0.72) / 2,
      ...TYPE,
      fill: INK,
      upright: false,
      owner: OWNER,
    }),
  );
  return {
    ...scene,
    height: top + lines.length * LINE + PADDING,
    shapes: [...scene.shapes, ...lines],
    reading: [...scene.reading, { owner: OWNER, text: caption, children: [] }],
  };
}
