import { expect, it } from 'vitest';
import { type Format, formatted } from '../../src/controls/formatting.ts';

/** The selection stands between two bars. */
const press = (marked: string, format: Format) => {
  const [before = '', within = '', behind = ''] = marked.split('|');
  const { text, start, end } = formatted(
    { text: before + within + behind, start: before.length, end: before.length + within.length },
    format,
  );
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
};

it('makes the selected words bold, and plain again', () => {
  expect(press('We need |more beds| now', 'bold')).toBe('We need **|more beds|** now');
  expect(press('We need |**more beds**| now', 'bold')).toBe('We need |more beds| now');
  expect(press('We need ||', 'bold')).toBe('We need **||**');
});

it('makes points of all lines that the selection touches, and lines again', () => {
  expect(press('First\nSec|ond\nTh|ird', 'points')).toBe('First\n- Second\n- Third||');
  expect(press('- Sec|ond\n- Th|ird', 'points')).toBe('Second\nThird||');
});

it('makes a link of the selected words and waits for the address', () => {
  expect(press('See |the plan|.', 'link')).toBe('See [the plan](|https://|).');
});
