import type { Part } from '../../src/export/report/parts/part.ts';
import type { Block, Report, Section } from '../../src/export/report/report.ts';
import { reportOf } from '../../src/export/report/reportOf.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';

const CREATED_AT = '2026-11-22T16:00:00.000Z';

export const partFrom = (workshop: WorkshopDocument, part: Part, isLargePrint = false): Report =>
  reportOf(workshop, wordsIn('en-US'), { createdAt: CREATED_AT, part, isLargePrint });

export const reportFrom = (workshop: WorkshopDocument): Report => partFrom(workshop, 'full');

export const sectionOf = (title: string, blocks: readonly Block[], sections: readonly Section[] = []): Section => ({
  id: title,
  title,
  blocks,
  sections,
});

/** A report about nothing but the given sections. */
export const reportWith = (sections: readonly Section[], rest: Partial<Report> = {}): Report => ({
  title: 'Harbor County intercept map',
  language: 'en-US',
  author: 'Harbor County Justice Council',
  pageSize: 'letter',
  isLargePrint: false,
  createdAt: CREATED_AT,
  cover: { kicker: 'Report', lines: ['Harbor County'], notice: '', lanes: ['0', '1'] },
  labels: { contents: 'Contents', pageOfPages: 'Page {page} of {pages}', link: '{title}, page {page}' },
  sections,
  ...rest,
});

/** Texts that have broken PDF writers before. */
export const HOSTILE = {
  'ten thousand letters without a space': 'x'.repeat(10_000),
  'control characters and tabs': 'a\tb\u0000c\u0007d\u001be\u0085f',
  'emoji only': '😀👩‍👩‍👧👍🏽🇺🇸',
  'right to left mixed in': 'Call עברית 24/7 العربية now',
  ideographs: '精神保健サービス地域連携'.repeat(40),
  'half a surrogate pair': 'left \ud83d right',
  'line ends of all kinds': 'one\r\ntwo\rthree\n\n\nfour\u2028five\u2029six',
  'brackets and backslashes': '(((( \\ )))) <<>> [] {} %PDF endobj endstream stream',
  markup: '<script>alert("&amp;")</script> & \' "',
  'letters of other alphabets': 'Ŵŷ Łódź ế Ωμέγα Жито ʻokina ñ İı ß ﬁ',
  'only blanks': '   \t  \n  ',
  'soft hyphens and zero widths': 're\u00aden\u200btry\ufeff',
} as const;
