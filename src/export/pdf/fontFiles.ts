import { unzlibSync } from 'fflate';
import { readTrueType, type TrueType } from '../../fonts/trueType.ts';
import type { FaceName } from './ink/faces.ts';

/** Where the fonts lie. Vite finds files by this very form of expression, so it stands here once for each. Large ones are packed. */
const FILES: Record<FaceName, { readonly file: URL; readonly isPacked?: true }> = {
  regular: { file: new URL('../../fonts/NotoSans-Regular.ttf', import.meta.url) },
  semibold: { file: new URL('../../fonts/NotoSans-SemiBold.ttf', import.meta.url) },
  bold: { file: new URL('../../fonts/NotoSans-Bold.ttf', import.meta.url) },
  symbols: { file: new URL('../../fonts/DejaVuSans-Symbols.ttf', import.meta.url) },
  hebrew: { file: new URL('../../fonts/NotoSansHebrew-Regular.ttf', import.meta.url) },
  hebrewBold: { file: new URL('../../fonts/NotoSansHebrew-Bold.ttf', import.meta.url) },
  arabic: { file: new URL('../../fonts/NotoNaskhArabic-Regular.ttf', import.meta.url) },
  arabicBold: { file: new URL('../../fonts/NotoNaskhArabic-Bold.ttf', import.meta.url) },
  emoji: { file: new URL('../../fonts/NotoEmoji-Regular.ttf.zlib', import.meta.url), isPacked: true },
  chinese: { file: new URL('../../fonts/NotoSansSC-Regular.ttf.zlib', import.meta.url), isPacked: true },
};

/** Where a font lies that is not packed. */
export const fontFile = (face: FaceName): URL => FILES[face].file;

/** Loads a font when a paper first asks for it. */
export type FontSource = (face: FaceName) => Promise<TrueType>;

/** The fonts by way of `load`: a fetch from our own origin in the browser, a file in Node. */
export function fontsFrom(load: (file: URL) => Promise<Uint8Array>): FontSource {
  return async (face) => {
    const { file, isPacked } = FILES[face];
    const bytes = await load(file);
    return readTrueType(isPacked ? unzlibSync(bytes) : bytes);
  };
}
