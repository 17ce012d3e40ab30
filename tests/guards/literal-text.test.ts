import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { filesIn, ROOT } from '../../scripts/tree.ts';
import { literalTextsIn } from './literal-text.ts';

test('every screen takes what it says from src/words', () => {
  const faults = filesIn('src', /\.tsx$/).flatMap((path) =>
    literalTextsIn(path, readFileSync(`${ROOT}${path}`, 'utf8')).map((fault) => `${path}:${fault}`),
  );
  expect(faults).toEqual([]);
});

describe('a literal text is found', () => {
  const found = (jsx: string) => literalTextsIn('planted.tsx', `const planted = ${jsx};`);

  it.each([
    ['between tags', '<p>Save file</p>', ['1: Save file']],
    ['in a fragment', '<>Save</>', ['1: Save']],
    ['in braces', "<p>{'Save'}</p>", ['1: Save']],
    ['as one of two', "<p>{ready ? 'Saved' : words('saving')}</p>", ['1: Saved']],
    ['behind a condition', "<p>{ready && 'Saved'}</p>", ['1: Saved']],
    ['as a fallback', "<p>{name ?? 'Unnamed'}</p>", ['1: Unnamed']],
    ['around a number', '<p>{`${count} cards`}</p>', ['1: cards']],
    ['joined to another', "<p>{count + ' cards'}</p>", ['1: cards']],
    ['in an attribute that is read aloud', '<button aria-label="Close" />', ['1: Close']],
    ['in an attribute in braces', "<img alt={ready ? 'Map' : ''} />", ['1: Map']],
    ['inside a list', '<ul>{cards.map((card) => <li>Card</li>)}</ul>', ['1: Card']],
    ['in a language without Latin letters', '<p>Карта</p>', ['1: Карта']],
  ])('%s', (_where, jsx, expected) => {
    expect(found(jsx)).toEqual(expected);
  });

  it('on its own line', () => {
    expect(literalTextsIn('planted.tsx', 'const planted = (\n  <p>\n    {title}\n    <b>Gap</b>\n  </p>\n);')).toEqual([
      '4: Gap',
    ]);
  });
});

test('words from the catalogue, numbers, signs, class names and comments are no literal texts', () => {
  const jsx = `<p className="note" id="plan" title={words('plan')}>{words('plan', { count })} · 7 {'→'} {/* why */}</p>`;
  expect(literalTextsIn('clean.tsx', `const clean = ${jsx};`)).toEqual([]);
});

test('a screen that does not parse is reported, not passed over', () => {
  expect(() => literalTextsIn('broken.tsx', 'const broken = <p>')).toThrow('broken.tsx cannot be read');
});
