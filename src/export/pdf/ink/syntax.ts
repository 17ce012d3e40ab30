import type { Color } from '../flow/ink.ts';

/**
 * A number with two decimals at most: a hundredth of a point is finer than any printer.
 * @throws for what is no number, which would make a file that readers refuse.
 */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A length in the drawing is not a number');
  return String(Math.round(value * 100) / 100);
}

export const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** UTF-16 code units in hexadecimal, as ToUnicode maps want them. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at++) hex += hex4(text.charCodeAt(at));
  return hex;
}

/** A text string that any script survives and that needs no escapes. */
export const textString = (text: string): string => `<FEFF${utf16Hex(text)}>`;

/** Colour components as operands of `rg` or `RG`. */
export function rgb(color: Color): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => number(part / 255)).join(' ');
}

export const hex8 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
