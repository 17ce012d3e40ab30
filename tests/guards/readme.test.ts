import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../../scripts/tree.ts';
import { staleIn } from './readme.ts';

const scripts = Object.keys(packageJson.scripts);

test('the read-me names only commands and paths that are there', () => {
  expect(staleIn(readFileSync(`${ROOT}README.md`, 'utf8'), scripts, ROOT)).toEqual([]);
});

test('a command or a path that is gone is found', () => {
  const text = 'Run `npm ci && npm run gone`, then `npm start`; see `src/gone.ts`, `bench/NAME.bench.ts` and `dist/`.';
  expect(staleIn(text, scripts, ROOT)).toEqual(['npm run gone', 'src/gone.ts']);
});
