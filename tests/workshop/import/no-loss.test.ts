import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { looseName } from '../../../src/workshop/import/loose-name.ts';
import { COLUMNS } from '../../../src/workshop/import/table.ts';
import { county, imported, newTexts, read } from './imported.ts';

const dataFile = (name: string) => readFileSync(new URL(`../../data/${name}.csv`, import.meta.url));
const KINDS = [
  'resource',
  'gap',
  'opportunity',
  'quick fix',
  'parked',
  'priority',
  'objective',
  'action',
  'intro',
  'odd',
];

describe.each(['harris-county-tx', 'polk-county-fl-2021'])('the published list %s', (name) => {
  const { data } = Papa.parse<Record<string, string>>(dataFile(name).toString('utf8').trim(), { header: true });
  const result = imported(dataFile(name));
  const texts = newTexts(result);

  it('is found again text by text, as often as it stands there', () => {
    expect(data.length).toBeGreaterThan(15);
    const found = data.map(({ text = '' }) => texts.filter((words) => words === text || words.startsWith(`${text}\n`)));
    expect(found.map((words) => words.length)).toEqual(data.map(() => 1));
  });

  it('is found again cell by cell, in the words of the map where it has them', () => {
    const names = [...Object.values(county.stations), ...Object.values(county.intercepts)].map((place) =>
      looseName(place.name),
    );
    const placeless = new Set(['', '-', 'all', '0', '1', '2', '3', '4', '5']);
    const cells = data
      .flatMap((row) => Object.entries(row).map(([column, cell]) => (column === 'kind' ? '' : cell)))
      .filter((cell) => !placeless.has(cell));
    const lost = cells.filter(
      (cell) => !texts.some((found) => found.includes(cell)) && !names.includes(looseName(cell)),
    );
    expect(lost).toEqual([]);
  });
});

/** A text that no other cell holds or is part of. */
const marked = (mark: number) =>
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((words) => `«${mark}» ${words.replaceAll('\r', '')} «/${mark}»`);

const rowArbitrary = fc.record({
  kind: fc.constantFrom(...KINDS),
  intercept: fc.constantFrom('', 'all', '0', '3', 'Reentry', '3/4', 'Elsewhere'),
  station: fc.constantFrom('', '-', 'Jail', 'Probation', 'New place', '(here)'),
  heading: fc.constantFrom('', 'Peers', 'Housing'),
  status: fc.constantFrom('', 'enough', 'short', 'in progress', 'odd'),
  capacity: fc.constantFrom('', '12 beds', 'many'),
  cells: fc.tuple(marked(1), marked(2), marked(3), marked(4)),
});

describe('any list of cards', () => {
  it('is found again text by text, as often as it stands there', () => {
    const file = fc.record({
      rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 12 }),
      order: fc.shuffledSubarray([...COLUMNS, 'colour'], { minLength: COLUMNS.length + 1 }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
    });
    fc.assert(
      fc.property(file, ({ rows, order, delimiter, newline }) => {
        const given = rows.map(({ cells: [text, agency, note, colour], ...row }, index) => {
          const own = (words: string) => words.replaceAll('«', `«${index}.`);
          return { ...row, text: own(text), agency: own(agency), note: own(note), colour: own(colour) };
        });
        const csv = Papa.unparse(given, { columns: order, delimiter, newline });
        const all = newTexts(imported(csv)).join('\n\n');
        for (const { text, agency, note, colour } of given)
          for (const words of [text, agency, note, colour]) {
            const parts = words.split(/;/).map((part) => part.trim());
            for (const part of parts) expect(all).toContain(part);
            const [, mark = ''] = /^(«[\d.]+»)/.exec(words) ?? [];
            expect(all.split(mark)).toHaveLength(2);
          }
      }),
    );
  });

  it('is answered whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, withHeader) => {
        const header = new TextEncoder().encode(withHeader ? 'kind,text,note\n' : '');
        expect(['imported', 'unreadable']).toContain(read(new Uint8Array([...header, ...bytes])).outcome);
      }),
    );
  });
});
