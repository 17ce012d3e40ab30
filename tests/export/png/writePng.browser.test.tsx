import '../../../src/theme.css';
import { expect, test } from 'vitest';
import { pixelsPerUnit } from '../../../src/export/png/drawScene.ts';
import { writePng } from '../../../src/export/png/writePng.ts';
import { mapScene } from '../../../src/export/report/mapScene.ts';
import { laneColour } from '../../../src/intercepts/scene/palette.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';

test('the PNG is the scene at two pixels a unit, colors and all', async () => {
  const scene = mapScene(marlowCounty(), { at: 6, open: new Set(), isOverview: true }, wordsIn('en-US'));
  const picture = await createImageBitmap(await writePng(scene));
  expect([picture.width, picture.height]).toEqual([Math.ceil(scene.width * 2), Math.ceil(scene.height * 2)]);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(picture, 0, 0);
  const head = scene.shapes.find((shape) => shape.kind === 'rect' && shape.fill === laneColour(0));
  if (head?.kind !== 'rect' || !pen) throw new Error('Nothing was drawn');
  const [red = 0, green = 0, blue = 0] = pen.getImageData((head.x + 20) * 2, (head.y + 2) * 2, 1, 1).data;
  expect(`#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`).toBe(laneColour(0));
});

test('a picture too large for a canvas is drawn smaller rather than not at all', () => {
  expect(pixelsPerUnit({ width: 1000, height: 1000 })).toBe(2);
  expect(pixelsPerUnit({ width: 40_000, height: 100 }) * 40_000).toBeLessThanOrEqual(16_000);
  expect(pixelsPerUnit({ width: 12_000, height: 12_000 })).toBeLessThan(1);
});
