import { isRightToLeft } from '../../../fonts/direction.ts';
import { measureText, type Weight } from '../../../fonts/measure.ts';
import { printable } from '../../../fonts/printable.ts';

export interface TextLine {
  readonly text: string;
  /** The line ends inside a word, so nothing stands between it and the next line. */
  readonly cutsWord: boolean;
  /** Direction of its paragraph; undefined for a line by itself. */
  readonly isRtl?: boolean;
}

/** Blanks of any width at which a line may end; the no-break ones (U+00A0, U+2007, U+202F) are letters to us. */
const BLANK = /[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/;
/** Where a compound that is too wide is parted first: after a hyphen, dash or slash between letters. */
const SEAM = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u;
/** An address is parted after a slash or before a hyphen: readers of the file drop a hyphen at the end of a line, and the address would lead nowhere. */
const ADDRESS = /^\W*(?:https?:\/\/|www\.)/i;
const AFTER_SLASH = /(?<=[^/]\/)(?=[^/])/;
const BEFORE_HYPHEN = /(?=-)/;
/** Chinese and Japanese lines end between any two ideographs, but none begins with what closes or ends with what opens. */
const IDEOGRAPHS = /[\u3041-\u30ff\u4e00-\u9fff]/;
const BETWEEN_IDEOGRAPHS =
  /(?<=[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5d])(?<![（「『【《〈])(?![、。，．：；？！）」』】》〉ー])|(?<![（「『【《〈])(?=[\u3041-\u30ff\u4e00-\u9fff（「『【《〈])(?!ー)/;
/** A letter with its accents, an emoji with what modifies it; Intl.Segmenter would differ between browsers. */
const CLUSTER = /[^](?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M})*/gu;

/**
 * Breaks text into lines no wider than `width`: at spaces, and a word that alone is too wide at its seams or anywhere.
 * Line ends in the text are kept, empty lines dropped. Text without a visible character gives no lines.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight): TextLine[] {
  return text.split(/[\r\n\u2028\u2029]+/).flatMap((paragraph) => wrapParagraph(paragraph, width, size, weight));
}

function wrapParagraph(paragraph: string, width: number, size: number, weight: Weight): TextLine[] {
  const measure = (part: string) => measureText(part, size, weight);
  const space = measure(' ');
  const isRtl = isRightToLeft(paragraph);
  const lines: TextLine[] = [];
  let line = '';
  let used = 0;

  const end = (cutsWord: boolean) => {
    lines.push({ text: line, cutsWord, isRtl });
    line = '';
    used = 0;
  };
  const append = (part: string, partWidth: number, gap: number) => {
    line += gap > 0 ? ` ${part}` : part;
    used += gap + partWidth;
  };

  for (const word of printable(paragraph).split(BLANK)) {
    if (word === '') continue;
    for (const [index, piece] of piecesOf(word, width, measure).entries()) {
      const pieceWidth = measure(piece);
      const gap = line !== '' && index === 0 ? space : 0;
      if (line !== '' && used + gap + pieceWidth > width) {
        end(index > 0);
        append(piece, pieceWidth, 0);
      } else append(piece, pieceWidth, gap);
    }
  }
  if (line !== '') end(false);
  return lines;
}

/** A word in the parts between which a line may end: whole where a line can hold it, as readers of the file drop hyphens at line ends. */
export function piecesOf(word: string, width: number, measure: (part: string) => number): string[] {
  if (IDEOGRAPHS.test(word)) return word.split(BETWEEN_IDEOGRAPHS).flatMap((part) => fitting(part, width, measure));
  if (measure(word) <= width) return [word];
  const seams = ADDRESS.test(word) ? [AFTER_SLASH, BEFORE_HYPHEN] : [SEAM];
  const parts = seams.reduce(
    (found, seam) => found.flatMap((part) => (measure(part) > width ? part.split(seam) : [part])),
    [word],
  );
  return parts.flatMap((part) => fitting(part, width, measure));
}

const fitting = (part: string, width: number, measure: (part: string) => number): string[] =>
  measure(part) > width ? shreds(part, width, measure) : [part];

function shreds(part: string, width: number, measure: (part: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const cluster of part.match(CLUSTER) ?? [part]) {
    const clusterWidth = measure(cluster);
    if (piece !== '' && used + clusterWidth > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += cluster;
    used += clusterWidth;
  }
  return [...pieces, piece];
}

/** The text on one line, cut with an ellipsis when it is wider than `width`. */
export function onOneLine(text: string, width: number, size: number, weight: Weight): string {
  const line = printable(text);
  if (measureText(line, size, weight) <= width) return line;
  let kept = '';
  for (const cluster of line.match(CLUSTER) ?? []) {
    if (measureText(`${kept}${cluster}…`, size, weight) > width) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}
