import { expect, test } from 'vitest';
import { deviceLanguageIn } from '../../../src/workshop/storage/device-language.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

test('the shelf speaks what the browser asks for until somebody chooses, and then that, also on the next visit', () => {
  const shared = storage();
  const first = deviceLanguageIn(() => shared, ['fr-CA', 'es-PR', 'en']);
  expect(first.spoken()).toBe('es');
  first.choose('en-GB');
  expect(first.spoken()).toBe('en-GB');
  expect(deviceLanguageIn(() => shared, ['es']).spoken()).toBe('en-GB');
});

test('a language that the app no longer has, or a browser that withholds its storage, stops nobody', () => {
  const shared = storage();
  shared.setItem('sim-mapper/language', 'tlh');
  expect(deviceLanguageIn(() => shared, []).spoken()).toBe('en-US');
  const blocked = deviceLanguageIn(() => {
    throw new Error('blocked');
  }, ['es-MX']);
  expect(blocked.spoken()).toBe('es');
  blocked.choose('en-US');
  expect(blocked.spoken()).toBe('en-US');
});
