import { expect, it } from 'vitest';
import { tabMemoryIn } from '../../../src/workshop/storage/tab-memory.ts';

it('keeps a text under its name until it is emptied', () => {
  const kept = new Map<string, string>();
  const tab = tabMemoryIn(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
  tab.write('first', 'half a line');
  expect([tab.read('first'), tab.read('second')]).toEqual(['half a line', '']);
  tab.write('first', '');
  expect([tab.read('first'), kept.size]).toEqual(['', 0]);
});

it('works without a memory where the browser withholds its storage', () => {
  const tab = tabMemoryIn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(tab.write('first', 'half a line')).toBe(false);
  expect(tab.read('first')).toBe('');
});
