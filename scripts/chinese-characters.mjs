/** What the lead bytes and second bytes of an old encoding stand for: its tables are the lists of what people write. */
function charactersOf(encoding, [first, last], [from, to]) {
  const decoder = new TextDecoder(encoding);
  const found = [];
  for (let lead = first; lead <= last; lead++) {
    for (let second = from; second <= to; second++) {
      const decoded = Array.from(decoder.decode(new Uint8Array([lead, second])));
      if (decoded.length === 1) found.push(decoded[0].codePointAt(0));
    }
  }
  return found;
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * The 8,836 ideographs that everyday Chinese is written with, simplified (GB 2312) and traditional (level 1 of Big5), with their
 * punctuation, Japanese kana and bopomofo. The other 12,000 of the font would make it three times as large.
 */
export function chineseCharacters() {
  const ideographs = [
    ...charactersOf('gb18030', [0xb0, 0xf7], [0xa1, 0xfe]),
    ...charactersOf('big5', [0xa4, 0xc6], [0x40, 0xfe]),
  ].filter((codePoint) => codePoint >= 0x4e00 && codePoint <= 0x9fff);
  const others = [...range(0x3000, 0x30ff), ...range(0x3105, 0x312f), ...range(0xff00, 0xffef)];
  return [...new Set([...ideographs, ...others])].toSorted((a, b) => a - b);
}
