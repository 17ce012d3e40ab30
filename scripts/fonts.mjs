/**
 * Cuts the shipped fonts out of the packages and writes src/fonts: `node --import tsx scripts/fonts.mjs`.
 * The files are committed, so that a clone needs neither this script nor the packages to build. The Chinese font is 92 MB of a package
 * that only this script wants: `npm install --no-save @expo-google-fonts/noto-sans-sc@0.4.3` first.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { zlibSync } from 'fflate';
import subsetFont from 'subset-font';
import { readTrueType } from '../src/fonts/trueType.ts';
import { arabicForms, LETTER_RANGES } from './arabic-forms.mjs';
import { namesOf } from './character-names.mjs';
import { chineseCharacters } from './chinese-characters.mjs';

const OUT = new URL('../src/fonts/', import.meta.url);
/** The folders of the packages. */
const FROM = {
  text: new URL('./', import.meta.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT')),
  symbols: new URL('./', import.meta.resolve('dejavu-fonts-ttf/LICENSE')),
  hebrew: new URL('../', import.meta.resolve('@embedpdf/fonts-hebrew')),
  arabic: new URL('../', import.meta.resolve('@embedpdf/fonts-arabic')),
  emoji: new URL('./', import.meta.resolve('@expo-google-fonts/noto-emoji/LICENSE_FONT')),
  chinese: new URL('../node_modules/@expo-google-fonts/noto-sans-sc/', import.meta.url),
};
const LICENCES = [
  [new URL('LICENSE_FONT', FROM.text), 'NotoSans'],
  [new URL('LICENSE', FROM.symbols), 'DejaVuSans'],
  [new URL('LICENSE', FROM.hebrew), 'NotoSansHebrew'],
  [new URL('LICENSE', FROM.arabic), 'NotoNaskhArabic'],
  [new URL('LICENSE_FONT', FROM.emoji), 'NotoEmoji'],
  [new URL('LICENSE_FONT', FROM.chinese), 'NotoSansSC'],
];

const TEXT_FACES = [
  { weight: 'regular', from: '400Regular/NotoSans_400Regular.ttf', to: 'NotoSans-Regular.ttf' },
  { weight: 'semibold', from: '600SemiBold/NotoSans_600SemiBold.ttf', to: 'NotoSans-SemiBold.ttf' },
  { weight: 'bold', from: '700Bold/NotoSans_700Bold.ttf', to: 'NotoSans-Bold.ttf' },
].map((face) => ({ ...face, from: new URL(face.from, FROM.text) }));
const twoWeights = (folder, name) =>
  ['Regular', 'Bold'].map((weight) => ({
    weight: weight.toLowerCase(),
    from: new URL(`fonts/${name}-${weight}.ttf`, folder),
    to: `${name}-${weight}.ttf`,
  }));
const SYMBOLS = { weight: 'regular', from: new URL('ttf/DejaVuSans.ttf', FROM.symbols), to: 'DejaVuSans-Symbols.ttf' };
const EMOJI = {
  from: new URL('400Regular/NotoEmoji_400Regular.ttf', FROM.emoji),
  to: 'NotoEmoji-Regular.ttf.zlib',
};
const CHINESE = {
  from: new URL('400Regular/NotoSansSC_400Regular.ttf', FROM.chinese),
  to: 'NotoSansSC-Regular.ttf.zlib',
};

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
const HEBREW_LETTERS = [
  [0x591, 0x5f4],
  [0xfb1d, 0xfb4f],
];
/** The older emoji stand among the signs, where DejaVu has plain forms of most. */
const PICTURES = [
  [0x2300, 0x23ff],
  [0x2600, 0x27bf],
  [0x2b00, 0x2bff],
  [0x1f000, 0x1faff],
];
/** HarfBuzz draws joiners as a space without width. */
const JOINERS = [0x20, 0x200c, 0x200d];

const codePointsOf = (ranges) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
const toText = (codePoints) => codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');

/** Without kerning and ligatures a browser sets the same widths as the paper, which only adds advances. */
const PLAIN = ['ccmp', 'mark', 'mkmk', 'locl'];
/** What joins Arabic letters, with the ligatures that everybody expects. */
const JOINING = [...PLAIN, 'isol', 'fina', 'init', 'medi', 'rlig'];

async function cut(from, codePoints, keepFeatures = PLAIN) {
  const font = await subsetFont(await readFile(from), toText(codePoints), {
    targetFormat: 'truetype',
    keepFeatures,
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

/** One bit for each code point from `first` on, four to a hexadecimal digit: ideographs leave too many gaps for runs. */
function bitsOf(codePoints, first) {
  const digits = Array.from({ length: Math.ceil((codePoints.at(-1) - first + 1) / 4) }, () => 0);
  for (const codePoint of codePoints) digits[(codePoint - first) >> 2] |= 1 << ((codePoint - first) & 3);
  return { first, bits: digits.map((digit) => digit.toString(16)).join('') };
}

const sorted = (font) => [...font.glyphs.keys()].toSorted((a, b) => a - b);

/** Cuts and writes the weights of a family, which must cover the same. */
async function family(faces, codePoints, features) {
  const files = [];
  for (const { from, to } of faces) {
    const bytes = await cut(from, codePoints, features);
    await writeFile(new URL(to, OUT), bytes);
    files.push({ bytes, font: readTrueType(bytes) });
  }
  const [covered] = files.map(({ font }) => sorted(font));
  if (files.some(({ font }) => sorted(font).join() !== covered.join()))
    throw new Error('The weights cover different characters');
  const { unitsPerEm } = files[0].font.metrics;
  const advances = files.map(({ font }, index) => [faces[index].weight, advancesOf(font, covered)]);
  const listed = { unitsPerEm, runs: runsOf(covered), ...Object.fromEntries(advances) };
  return { bytes: files.map(({ bytes }) => bytes), covered, listed };
}

/** Fonts that are rarely needed are packed: half the room in every copy of the app. */
async function packed({ from, to }, codePoints) {
  const bytes = await cut(from, codePoints);
  await writeFile(new URL(to, OUT), zlibSync(bytes, { level: 9 }));
  return readTrueType(bytes);
}

const text = await family(TEXT_FACES, codePointsOf(TEXT));
const signs = codePointsOf(SIGNS).filter((codePoint) => !text.covered.includes(codePoint));
const symbols = await family([SYMBOLS], signs);
const hebrew = await family(twoWeights(FROM.hebrew, 'NotoSansHebrew'), codePointsOf(HEBREW_LETTERS));
const letters = [...JOINERS, ...codePointsOf(LETTER_RANGES)];
const arabic = await family(twoWeights(FROM.arabic, 'NotoNaskhArabic'), letters, JOINING);
const forms = arabicForms(arabic.bytes);

const known = new Set([...text.covered, ...symbols.covered]);
const emojiFont = await packed(
  EMOJI,
  codePointsOf(PICTURES).filter((codePoint) => !known.has(codePoint)),
);
const emoji = sorted(emojiFont).filter((codePoint) => codePoint > 0x20);
/** Only what is a whole em wide: its room is known without a list of advances. */
const chineseFont = await packed(CHINESE, chineseCharacters());
const chinese = sorted(chineseFont).filter(
  (codePoint) => chineseFont.advanceOf(chineseFont.glyphs.get(codePoint)) === chineseFont.metrics.unitsPerEm,
);

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const advances = {
  text: text.listed,
  symbols: symbols.listed,
  hebrew: hebrew.listed,
  arabic: { unitsPerEm: arabic.listed.unitsPerEm, ...forms.advances },
  emoji: runsOf(emoji),
  chinese: bitsOf(chinese, 0x3000),
};
const drawn = new Set([...known, ...hebrew.covered, ...arabic.covered, ...emoji, ...chinese]);
await writeFile(new URL('advances.json', OUT), json(advances));
await writeFile(new URL('arabicGlyphs.json', OUT), json(forms.glyphs));
await writeFile(new URL('characterNames.json', OUT), json(namesOf(drawn, runsOf)));
for (const [from, name] of LICENCES) await copyFile(from, new URL(`${name}-LICENSE.txt`, OUT));
