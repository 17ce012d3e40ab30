import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/workshop/import/decode.ts';
import { cardsOf, imported, rowsWith } from './imported.ts';

const FILE = 'kind,text\ngap,Café “Ostseite” – größer\n';
const bytesOf = (...bytes: readonly number[]) => new Uint8Array(bytes);
const wide = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const utf8 = new TextEncoder().encode(FILE);
// In Windows-1252 the quotation marks and the dash have bytes of their own; the other letters are as in Latin-1.
const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
const windows = Uint8Array.from(FILE, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));

describe('a file is read in the encoding it was saved in', () => {
  it.each([
    ['utf-8', utf8],
    ['utf-8', bytesOf(0xef, 0xbb, 0xbf, ...utf8)],
    ['utf-16le', bytesOf(0xff, 0xfe, ...wide(FILE, true))],
    ['utf-16be', bytesOf(0xfe, 0xff, ...wide(FILE, false))],
    ['utf-16le', wide(FILE, true)],
    ['utf-16be', wide(FILE, false)],
    ['windows-1252', windows],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: FILE, encoding });
    expect(cardsOf(imported(bytes)).map(({ text }) => text)).toEqual(['Café “Ostseite” – größer']);
  });

  it('and a guess is told', () => {
    expect(rowsWith(imported(windows).remarks, 'readAsWindows1252')).toHaveLength(1);
    expect(imported(utf8).remarks).toEqual([]);
  });
});

describe('a table is read', () => {
  it.each([',', ';', '\t'])('with the separator %j', (separator) => {
    const csv = [
      ['kind', 'text', 'note'],
      ['gap', 'one, two; three', 'x'],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(separator))
      .join('\r\n');
    expect(cardsOf(imported(csv)).map(({ text, note }) => [text, note])).toEqual([['one, two; three', 'x']]);
  });

  it('with the line that names the separator for Excel', () => {
    const result = imported('sep=;\nkind;text\ngap;a\nodd;b');
    expect(cardsOf(result)).toHaveLength(2);
    expect(rowsWith(result.remarks, 'unknownKind')).toEqual([{ value: 'odd', rows: [3] }]);
  });

  it('with quotes, lines in a cell and any line ending', () => {
    const csv = 'kind,text\r\ngap,"say ""hello""\r\nto all"\rgap,b\n';
    expect(cardsOf(imported(csv)).map(({ text }) => text)).toEqual(['say "hello"\nto all', 'b']);
  });

  it('with an open quote, of which it tells', () => {
    const result = imported('kind,text\ngap,a\ngap,"b\ngap,c');
    expect(cardsOf(result).map(({ text }) => text)).toEqual(['a', 'b\ngap,c']);
    expect(rowsWith(result.remarks, 'brokenQuotes')).toEqual([{ value: '', rows: [3] }]);
  });
});
