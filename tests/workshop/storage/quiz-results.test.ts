import { expect, it } from 'vitest';
import { quizResultsIn } from '../../../src/workshop/storage/quiz-results.ts';

/** What a browser keeps. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const round = (at: number) => ({ at, right: 3, of: 8 });

it('keeps the last five rounds of each workshop, the latest first, over a reload', () => {
  const browser = storage();
  const results = quizResultsIn(() => browser);
  for (const at of [1, 2, 3, 4, 5, 6]) results.keep('w1', round(at));
  results.keep('w2', round(7));
  const reloaded = quizResultsIn(() => browser);
  expect(reloaded.read('w1').map(({ at }) => at)).toEqual([6, 5, 4, 3, 2]);
  expect(reloaded.read('w2')).toEqual([round(7)]);
});

it('leaves nothing behind of what it forgets', () => {
  const browser = storage();
  const results = quizResultsIn(() => browser);
  results.keep('w1', round(1));
  results.forget('w1');
  expect([results.read('w1'), browser.kept.size]).toEqual([[], 0]);
});

it('takes nothing of what others have written under its key', () => {
  const browser = storage();
  for (const foreign of ['{', '17', '[{"at":"noon"}]']) {
    browser.kept.set('sim-mapper/quiz/w1', foreign);
    expect(quizResultsIn(() => browser).read('w1')).toEqual([]);
  }
});

it('remembers for as long as the page is open where the browser keeps nothing', () => {
  const results = quizResultsIn(() => {
    throw new Error('Site data is blocked');
  });
  results.keep('w1', round(1));
  expect(results.read('w1')).toEqual([round(1)]);
});
