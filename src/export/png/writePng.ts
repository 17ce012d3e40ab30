import type { Scene } from '../../intercepts/scene/scene.ts';
import { canvasSize, drawScene, WEIGHTS } from './drawScene.ts';

/** Draws a scene as PNG, in a browser only: see `pngInNode`. The fonts are those of the page. */
export async function writePng(scene: Scene): Promise<Blob> {
  // A font that the screen has not used yet is not there yet.
  await Promise.all(Object.values(WEIGHTS).map((weight) => document.fonts.load(`${weight} 16px 'Noto Sans'`)));
  await document.fonts.load("16px 'SIM Symbols'", '▲');
  const { width, height } = canvasSize(scene);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not let the app draw pictures');
  drawScene(pen, scene);
  return canvas.convertToBlob({ type: 'image/png' });
}
