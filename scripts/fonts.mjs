/**
 * Cuts the shipped fonts out of the packages and writes src/fonts: `node --import tsx scripts/fonts.mjs`.
 * The files are committed, so that a clone needs neither this script nor the packages to build.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readTrueType } from '../src/fonts/trueType.ts';

const OUT = new URL('../src/fonts/', import.meta.url);

const FACES = [
  {
    weight: 'regular',
    from: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    to: 'NotoSans-Regular.ttf',
  },
  {
    weight: 'semibold',
    from: import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
    to: 'NotoSans-SemiBold.ttf',
  },
  {
    weight: 'bold',
    from: import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    to: 'NotoSans-Bold.ttf',
  },
];
const SYMBOLS = { from: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), to: 'DejaVuSans-Symbols.ttf' };

/** Latin with its extensions and Vietnamese, Greek, Cyrillic, combining marks, punctuation, currencies, letterlike signs, saltillo. */
const TEXT = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x218f],
  [0xa78b, 0xa78c],
  [0xfffd, 0xfffd],
];
/** Arrows, mathematics, shapes, check boxes and marks, stars: what Noto Sans lacks and facilitators paste. */
const SIGNS = [
  [0x2000, 0x22ff],
  [0x25a0, 0x27bf],
];

const codePointsOf = (ranges) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
const toText = (codePoints) => String.fromCodePoint(...codePoints);

async function cut(from, codePoints) {
  const font = await subsetFont(await readFile(new URL(from)), toText(codePoints), {
    targetFormat: 'truetype',
    // Without kerning and ligatures a browser sets the same widths as the paper, which only adds advances.
    keepFeatures: ['ccmp', 'mark', 'mkmk', 'locl'],
    noHinting: true,
  });
  return new Uint8Array(font);
}

/** Numbers stand in one string each: a formatter leaves it alone and it packs to 7 KB. */
const advancesOf = (font, codePoints) =>
  codePoints.map((codePoint) => font.advanceOf(font.glyphs.get(codePoint) ?? 0)).join(' ');

/** Runs of consecutive code points as first, length, first, length, ... */
function runsOf(codePoints) {
  const runs = [];
  for (const codePoint of codePoints) {
    if (runs.length > 0 && runs.at(-2) + runs.at(-1) === codePoint) runs[runs.length - 1] += 1;
    else runs.push(codePoint, 1);
  }
  return runs.join(' ');
}

const text = { unitsPerEm: 0, runs: '', regular: '', semibold: '', bold: '' };
let covered = [];
for (const face of FACES) {
  const bytes = await cut(face.from, codePointsOf(TEXT));
  await writeFile(new URL(face.to, OUT), bytes);
  const font = readTrueType(bytes);
  const codePoints = [...font.glyphs.keys()].toSorted((a, b) => a - b);
  if (covered.length > 0 && covered.join() !== codePoints.join())
    throw new Error('The weights cover different characters');
  covered = codePoints;
  text.runs = runsOf(codePoints);
  text.unitsPerEm = font.metrics.unitsPerEm;
  text[face.weight] = advancesOf(font, codePoints);
}

const signs = await cut(
  SYMBOLS.from,
  codePointsOf(SIGNS).filter((codePoint) => !covered.includes(codePoint)),
);
await writeFile(new URL(SYMBOLS.to, OUT), signs);
const signFont = readTrueType(signs);
const signPoints = [...signFont.glyphs.keys()].toSorted((a, b) => a - b);
const symbols = {
  unitsPerEm: signFont.metrics.unitsPerEm,
  runs: runsOf(signPoints),
  regular: advancesOf(signFont, signPoints),
};

await writeFile(new URL('advances.json', OUT), `${JSON.stringify({ text, symbols }, null, 2)}\n`);
await copyFile(
  new URL(import.meta.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT')),
  new URL('NotoSans-LICENSE.txt', OUT),
);
await copyFile(new URL(import.meta.resolve('dejavu-fonts-ttf/LICENSE')), new URL('DejaVuSans-LICENSE.txt', OUT));
