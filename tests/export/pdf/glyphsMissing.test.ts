import { describe, expect, it } from 'vitest';
import { glyphsMissing } from '../../../src/export/pdf/glyphsMissing.ts';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';

const note = (text: string) => ({ kind: 'note', text }) as const;

describe('glyphsMissing', () => {
  it('names each character that no font has once, with the text and the section where it comes first', async () => {
    const inner = sectionOf('Courts', [note('ไม่มี'), note('Ask for ไ and 𒀀')]);
    const report = reportWith([sectionOf('Gaps', [note('one 한 two')], [inner])]);
    expect(await glyphsMissing(report)).toEqual([
      { character: '한', code: 'U+D55C', name: 'HANGUL SYLLABLE', section: 'Gaps', text: 'one 한 two' },
      { character: 'ไ', code: 'U+0E44', name: 'THAI CHARACTER SARA AI MAIMALAI', section: 'Courts', text: 'ไม่มี' },
      { character: 'ม', code: 'U+0E21', name: 'THAI CHARACTER MO MA', section: 'Courts', text: 'ไม่มี' },
      { character: '่', code: 'U+0E48', name: 'THAI CHARACTER MAI EK', section: 'Courts', text: 'ไม่มี' },
      { character: 'ี', code: 'U+0E35', name: 'THAI CHARACTER SARA II', section: 'Courts', text: 'ไม่มี' },
      { character: '𒀀', code: 'U+12000', name: '', section: 'Courts', text: 'Ask for ไ and 𒀀' },
    ]);
  });

  it('finds nothing in the sample, nor in any script that the paper has fonts for', async () => {
    const texts = Object.values(HOSTILE).map(note);
    expect(await glyphsMissing(reportFrom(marlowCounty()))).toEqual([]);
    expect(await glyphsMissing(reportWith([sectionOf('Hostile', texts)]))).toEqual([]);
  });

  it('finds before what the paper finds while it is made', async () => {
    const report = reportWith([sectionOf('Scripts', [note('አማርኛ と 漢字 😀 ไทย ✓'), note('⻤ 龘')])]);
    const found = await glyphsMissing(report);
    expect(found.map(({ character }) => character)).toEqual((await pdfInNode(report)).missing);
    expect(found.length).toBeGreaterThan(5);
  });
});
