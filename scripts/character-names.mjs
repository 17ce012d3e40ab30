import { unicodeName } from 'unicode-name';

/** Living scripts, signs and emoji. Old scripts beyond are told by number, ideographs and syllables of Hangul too: they have no names of their own. */
const RANGES = [
  [0x250, 0x2fff],
  [0x3130, 0x33ff],
  [0xa000, 0xabff],
  [0xfb00, 0xffff],
  [0x1d000, 0x1fbff],
];

/**
 * Names of the characters that none of our fonts draws, so that what is missing on paper can be called by its name.
 * @param drawn the code points that the fonts have
 * @param runsOf writes sorted code points as runs
 */
export function namesOf(drawn, runsOf) {
  const named = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((codePoint) => {
      const name = drawn.has(codePoint) ? undefined : unicodeName(String.fromCodePoint(codePoint));
      return name === undefined ? [] : [{ codePoint, name }];
    }),
  );
  return {
    runs: runsOf(named.map(({ codePoint }) => codePoint)),
    names: named.map(({ name }) => name).join('\n'),
  };
}
