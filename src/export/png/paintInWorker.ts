import type { Paint } from '../paint.ts';
import { fontFile } from '../pdf/fontFiles.ts';
import { pngOf, SCREEN_FONTS } from './writePng.ts';

// Workers have fonts of their own, which the types of a page do not tell.
declare const fonts: FontFaceSet;

/** Draws pictures in a worker, which has none of the fonts of the page: `load` fetches them. */
export function paintIn(load: (file: URL) => Promise<Uint8Array<ArrayBuffer>>): Paint {
  let loaded: Promise<void> | undefined;
  const loadAll = async () => {
    const faces = SCREEN_FONTS.map(async ({ face, family, weight }) =>
      fonts.add(await new FontFace(family, await load(fontFile(face)), { weight: String(weight) }).load()),
    );
    await Promise.all(faces);
  };
  return async (scene) => {
    loaded ??= loadAll();
    await loaded;
    return new Uint8Array(await (await pngOf(scene)).arrayBuffer());
  };
}
