import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Scene } from '../../intercepts/scene/scene.ts';
import { canvasSize, drawScene } from './drawScene.ts';

/** The same files as on the screen, under the same names. */
const FONTS = [
  ['NotoSans-Regular.ttf', 'Noto Sans'],
  ['NotoSans-SemiBold.ttf', 'Noto Sans'],
  ['NotoSans-Bold.ttf', 'Noto Sans'],
  ['DejaVuSans-Symbols.ttf', 'SIM Symbols'],
] as const;

/** Draws a scene as PNG for the command line and the tests, shape by shape as `writePng` does. */
export async function pngInNode(scene: Scene): Promise<Uint8Array<ArrayBuffer>> {
  for (const [file, family] of FONTS)
    GlobalFonts.registerFromPath(fileURLToPath(new URL(`../../fonts/${file}`, import.meta.url)), family);
  const { width, height } = canvasSize(scene);
  const canvas = createCanvas(width, height);
  drawScene(canvas.getContext('2d'), scene);
  return new Uint8Array(await canvas.encode('png'));
}
