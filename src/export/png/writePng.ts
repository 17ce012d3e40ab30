import type { Scene } from '../../intercepts/scene/scene.ts';
import { canvasSize, drawScene, WEIGHTS } from './drawScene.ts';

/** The fonts of drawings, under the names that the page gives them too. */
export const SCREEN_FONTS = [
  { face: 'regular', family: 'Noto Sans', weight: WEIGHTS.regular },
  { face: 'semibold', family: 'Noto Sans', weight: WEIGHTS.semibold },
  { face: 'bold', family: 'Noto Sans', weight: WEIGHTS.bold },
  { face: 'symbols', family: 'SIM Symbols', weight: WEIGHTS.regular },
] as const;

/** Draws a scene as PNG, in a browser only: see `pngInNode`. The fonts are those of the page. */
export async function writePng(scene: Scene): Promise<Blob> {
  // A font that the screen has not used yet is not there yet.
  await Promise.all(SCREEN_FONTS.map(({ family, weight }) => document.fonts.load(`${weight} 16px '${family}'`, 'A▲')));
  return pngOf(scene);
}

/** The same where the fonts are there already. */
export async function pngOf(scene: Scene): Promise<Blob> {
  const { width, height } = canvasSize(scene);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not let the app draw pictures');
  drawScene(pen, scene);
  return canvas.convertToBlob({ type: 'image/png' });
}
