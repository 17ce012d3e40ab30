import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sizesOf } from '../../scripts/size-budget.ts';

const PAGE = `<link rel="modulepreload" href="./assets/shared.js"><link rel="stylesheet" href="./assets/app.css">
  <link rel="preload" as="font" href="./assets/sans.woff2"><script type="module" src="./assets/app.js"></script>`;

/** Random bytes do not get smaller by compression. */
const noise = (kB: number) => randomBytes(kB * 1000);

const built = (changes: Record<string, Uint8Array> = {}) =>
  new Map<string, Uint8Array>(
    Object.entries({
      'index.html': Buffer.from(PAGE),
      'assets/app.js': noise(20),
      'assets/shared.js': noise(30),
      'assets/app.css': noise(5),
      'assets/sans.woff2': noise(90),
      'assets/plan.js': noise(70),
      'assets/write.js': Buffer.concat([noise(40), Buffer.from('%PDF-1.7')]),
      ...changes,
    }),
  );

it('the first load is what the page names, without fonts and later chunks; the writer is weighed alone', () => {
  expect(sizesOf(built()).map(({ part, kB }) => [part, Math.round(kB)])).toEqual([
    ['first load', 55],
    ['PDF writer', 40],
  ]);
});

it('a part over its budget is told apart from one within', () => {
  const over = sizesOf(built({ 'assets/app.js': noise(300) })).filter(({ kB, budget }) => kB > budget);
  expect(over.map(({ part }) => part)).toEqual(['first load']);
});

it('a build that cannot be judged is refused', () => {
  expect(() => sizesOf(built({ 'index.html': Buffer.from('<p>empty</p>') }))).toThrow('loads no script');
  expect(() => sizesOf(built({ 'assets/write.js': noise(1) }))).toThrow('No built file writes PDF');
  expect(() => sizesOf(built({ 'assets/app.js': Buffer.from('%PDF-1.7') }))).toThrow(
    'loaded at once, in assets/app.js',
  );
  const page = Buffer.from(PAGE.replace('shared.js', 'gone.js'));
  expect(() => sizesOf(built({ 'index.html': page }))).toThrow('gone.js, which was not built');
});
