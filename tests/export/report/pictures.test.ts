import { describe, expect, it } from 'vitest';
import { altOf, asTable } from '../../../src/export/report/asTable.ts';
import { withFigureNumbers } from '../../../src/export/report/figureNumbers.ts';
import type { Block } from '../../../src/export/report/report.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { PICTURES } from '../madeUpPictures.ts';
import { sectionOf } from '../madeUpReport.ts';

describe('pictures', () => {
  it.each(Object.entries(PICTURES))('of the kind %s are told in full by a table and by a sentence', (_, picture) => {
    const { caption, rows } = asTable(picture);
    const alt = altOf(picture);
    expect(alt).toContain(caption);
    expect(rows.length).toBeGreaterThan(2);
    const told = rows.flat().flatMap((cell) => (cell === 'above' ? [] : [cell.text]));
    expect(told.filter((text) => !alt.includes(text))).toEqual([]);
  });

  it('are numbered in the order in which they are read, whatever stands between them', () => {
    const { heatmap, bars, spread } = PICTURES;
    const note: Block = { kind: 'note', text: 'Between' };
    const sections = [sectionOf('A', [note, bars], [sectionOf('B', [heatmap, note])]), sectionOf('C', [spread])];
    const captions = withFigureNumbers(sections, wordsIn('en-US')).flatMap(({ blocks, sections: parts }) =>
      [...blocks, ...parts.flatMap((part) => part.blocks)].flatMap((block) =>
        'caption' in block ? [block.caption] : [],
      ),
    );
    expect(captions).toEqual([
      `Figure 1. ${bars.caption}`,
      `Figure 2. ${heatmap.caption}`,
      `Figure 3. ${spread.caption}`,
    ]);
  });
});
