const PLAIN = /^[\u0020-\u007e]*$/;
// A line of text has no place for tabs, line ends or other controls, and jsPDF's own encoder cuts the text there.
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** The soft hyphen and the byte order mark show as glyphs on paper and as nothing on screen; half a surrogate pair is no text. */
const UNSEEN = /[\u00ad\ufeff]/g;
const HALF_PAIR = /\p{Cs}/gu;

/** Letters that only look different: ligatures copied from a PDF, and the bold and italic letters of mathematics that social media are decorated with. */
const DRESSED = /[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/gu;

/** The text as both screen and paper set it: composed letters (NFC), every control character a space. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(CONTROLS, ' ')
    .replace(UNSEEN, '')
    .replace(HALF_PAIR, '\ufffd')
    .replace(DRESSED, (letter) => letter.normalize('NFKC'))
    .normalize('NFC');
}

/** Variation selectors, the frame of a keycap, emoji skin tones and flag tags: they change a neighbour and take no room of their own. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0x20e3 ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe01ef)
  );
}
