import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
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

const MADE_BY = 'Software\0SIM Mapper';
/** Eight bytes of signature and the header chunk, which has to come first. */
const HEADER = 33;

/** Draws a scene as PNG for the command line and the tests, shape by shape as `writePng` does. */
export async function pngInNode(scene: Scene): Promise<Uint8Array<ArrayBuffer>> {
  for (const [file, family] of FONTS)
    GlobalFonts.registerFromPath(fileURLToPath(new URL(`../../fonts/${file}`, import.meta.url)), family);
  const { width, height } = canvasSize(scene);
  const canvas = createCanvas(width, height);
  drawScene(canvas.getContext('2d'), scene);
  const png = await canvas.encode('png');
  return new Uint8Array(Buffer.concat([png.subarray(0, HEADER), madeBy(), png.subarray(HEADER)]));
}

/** Whether the command line has drawn this picture. */
export const isOurPng = (file: Uint8Array): boolean =>
  Buffer.from(file).subarray(0, 100).includes(MADE_BY, 0, 'latin1');

/** A chunk of text that viewers leave alone: its length, its kind and words, their check sum. */
function madeBy(): Buffer {
  const words = Buffer.from(`tEXt${MADE_BY}`, 'latin1');
  const chunk = Buffer.alloc(words.length + 8);
  chunk.writeUInt32BE(words.length - 4, 0);
  words.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(words), words.length + 4);
  return chunk;
}
