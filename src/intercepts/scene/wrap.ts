import { measureText, type Weight } from '../../fonts/measure.ts';

export interface Type {
  readonly size: number;
  readonly weight: Weight;
}

const ELLIPSIS = '…';

/** Breaks text into lines no wider than `width`; a word that is wider is broken where it must be. */
export function wrap(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, width, type)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word, width, type) ? [word] : piecesOf(word, width, type);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** At most `most` lines; what does not fit is marked by an ellipsis, and stands in full in the lists beside the picture. */
export function wrapAtMost(text: string, width: number, type: Type, most: number): string[] {
  const lines = wrap(text, width, type);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && !fits(last + ELLIPSIS, width, type)) last = Array.from(last).slice(0, -1).join('');
  kept[most - 1] = last.trimEnd() + ELLIPSIS;
  return kept;
}

const fits = (text: string, width: number, { size, weight }: Type) => measureText(text, size, weight) <= width;

function piecesOf(word: string, width: number, type: Type): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character, width, type)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}
