import { readTrueType } from '../../fonts/trueType.ts';
import { FACES, type FaceName, type Fonts } from './ink/typesetter.ts';

/** Where the fonts lie. Vite finds files by this very form of expression, so it stands here once for each. */
const FILES: Record<FaceName, URL> = {
  regular: new URL('../../fonts/NotoSans-Regular.ttf', import.meta.url),
  semibold: new URL('../../fonts/NotoSans-SemiBold.ttf', import.meta.url),
  bold: new URL('../../fonts/NotoSans-Bold.ttf', import.meta.url),
  symbols: new URL('../../fonts/DejaVuSans-Symbols.ttf', import.meta.url),
};

/** Reads all faces with `load`: a fetch from our own origin in the browser, a file in Node. */
export async function loadFonts(load: (file: URL) => Promise<Uint8Array>): Promise<Fonts> {
  const loaded = await Promise.all(FACES.map(async (face) => readTrueType(await load(FILES[face]))));
  const [regular, semibold, bold, symbols] = loaded;
  if (!regular || !semibold || !bold || !symbols) throw new Error('A font is missing');
  return { regular, semibold, bold, symbols };
}
