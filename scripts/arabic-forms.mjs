import * as hb from 'harfbuzzjs';

/** Arabic with the letters of Persian, Urdu, Kurdish, Pashto and the African languages, and the signs that religious names take. */
export const LETTER_RANGES = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0xfdf0, 0xfdfd],
];
const JOINER = '\u200d';
const LAM = 'ل';
const ALEFS = ['آ', 'أ', 'إ', 'ا', 'ٱ'];
/** A letter that joins on both sides shows whether its neighbor joins. */
const PROBE = 'ب';

/** Glyphs of a text in reading order, joiners left out. */
function shaper(bytes) {
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes.slice().buffer)));
  const glyphs = (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(hb.Direction?.RTL ?? 5);
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    // HarfBuzz answers in the order on the line, which is from left to right.
    return buffer
      .getGlyphInfos()
      .map(({ codepoint }, index) => ({ glyph: codepoint, advance: positions[index].xAdvance }))
      .toReversed();
  };
  const [joiner] = glyphs(JOINER);
  return (text) => glyphs(text).filter(({ glyph }) => glyph !== joiner.glyph);
}

/** One glyph of a letter that joins on the sides that are asked for. */
function formOf(shape, letter, joinsBefore, joinsAfter) {
  const shaped = shape(`${joinsBefore ? JOINER : ''}${letter}${joinsAfter ? JOINER : ''}`);
  if (shaped.length !== 1) throw new Error(`${letter} is drawn with ${shaped.length} glyphs`);
  return shaped[0];
}

const flat = (list, field) =>
  list
    .flat()
    .map((form) => form[field])
    .join(' ');

/** Isolated; and final for those that join the letter before; and initial and medial for those that join the one after too. */
function formsOf(shape, letter) {
  const [alone] = shape(PROBE);
  const joinsBefore = shape(`${PROBE}${letter}`)[0].glyph !== alone.glyph;
  const joinsAfter = shape(`${letter}${PROBE}`).at(-1).glyph !== alone.glyph;
  const sides = [[false, false]];
  if (joinsBefore) sides.push([true, false]);
  if (joinsAfter) sides.push([false, true], [true, true]);
  return sides.map(([before, after]) => formOf(shape, letter, before, after));
}

/**
 * What each letter looks like, alone and beside others, found out by HarfBuzz: the paper then needs no shaper.
 * @param fonts the bytes of the regular and of the bold font
 */
export function arabicForms([regular, bold]) {
  const shapeRegular = shaper(regular);
  const letters = LETTER_RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).filter((letter) => !/\p{Cn}|\p{Cf}/u.test(letter) && (shapeRegular(letter)[0]?.glyph ?? 0) !== 0);
  const ligatures = ALEFS.map((alef) => LAM + alef);
  const lists = [shapeRegular, shaper(bold)].map((shape) => [
    ...letters.map((letter) =>
      /\p{M}/u.test(letter) ? [formOf(shape, letter, false, false)] : formsOf(shape, letter),
    ),
    ...ligatures.map((ligature) => [false, true].map((joins) => formOf(shape, ligature, joins, false))),
  ]);
  const counts = lists.map((list) => list.map((found) => found.length).join(''));
  if (counts[0] !== counts[1]) throw new Error('The weights join different letters');
  const both = (field) => ({ regular: flat(lists[0], field), bold: flat(lists[1], field) });
  return {
    advances: { letters: letters.join(''), ligatures: ligatures.join(' '), forms: counts[0], ...both('advance') },
    glyphs: both('glyph'),
  };
}
