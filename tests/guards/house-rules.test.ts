import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { filesIn, ROOT } from '../../scripts/tree.ts';
import {
  noSwallowedError,
  reasonedException,
  type Source,
  sayingName,
  shortFile,
  standsAlone,
  tokensInCode,
  tokensInSheet,
  wholeSuite,
} from './house-rules.ts';

const CODE = /\.(?:ts|tsx|mjs)$/;
const FOLDERS = ['src', 'tests', 'bench', 'scripts'];
/** These name what they forbid. */
const OWN = /^tests\/guards\/house-rules/;
const PALETTE = 'src/intercepts/scene/palette.ts';

const read = (path: string): Source => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') });
const sources = (folders: string[], name: RegExp) => folders.flatMap((folder) => filesIn(folder, name)).map(read);
const foreign = ({ path }: Source) => !OWN.test(path);

describe('in this repository', () => {
  it('every file name says what is inside', () => {
    expect(sources(FOLDERS, /\.(?:ts|tsx|mjs|css)$/).flatMap(sayingName)).toEqual([]);
  });

  it('no source file is longer than a reader can hold', () => {
    expect(sources(['src'], /\.(?:ts|tsx|css)$/).flatMap(shortFile)).toEqual([]);
  });

  it('no test is left out or run alone', () => {
    expect(sources(['tests'], CODE).filter(foreign).flatMap(wholeSuite)).toEqual([]);
  });

  it('no error is swallowed', () => {
    expect(sources(FOLDERS, CODE).flatMap(noSwallowedError)).toEqual([]);
  });

  it('every exception from a lint rule says why', () => {
    expect(sources(FOLDERS, CODE).filter(foreign).flatMap(reasonedException)).toEqual([]);
  });

  it('colors and font sizes stand in theme.css', () => {
    const sheets = sources(['src'], /\.css$/).filter(({ path }) => path !== 'src/theme.css');
    const code = sources(['src'], /\.tsx?$/).filter(({ path }) => path !== PALETTE);
    expect([...sheets.flatMap(tokensInSheet), ...code.flatMap(tokensInCode)]).toEqual([]);
  });

  it('nothing is read from outside', () => {
    const top = ['vite', 'vitest', 'playwright'].map((tool) => `${tool}.config.ts`);
    const single = [...top, 'package.json', 'index.html', 'README.md', '.ci/run'].map(read);
    const all = [...sources(FOLDERS, /\.(?:ts|tsx|mjs|css|html)$/), ...single];
    expect(all.filter(foreign).flatMap(standsAlone)).toEqual([]);
  });

  it('the lock file names no host that packages come from', () => {
    expect(read('package-lock.json').text).not.toContain('"resolved"');
  });
});

describe('a planted fault is found', () => {
  const planted = (text: string, path = 'src/planted.ts'): Source => ({ path, text });

  it.each([
    'src/utils.ts',
    'src/workshop/date-utils.ts',
    'src/controls/common/button.tsx',
    'src/workshop/planManager.ts',
    'src/workshop/model/index.ts',
    'src/workshop/model/types.ts',
    'src/export/helpers.test.ts',
  ])('the name %s', (path) => {
    expect(sayingName(planted('', path))).toHaveLength(1);
  });

  it('a file of 261 lines, unless it is a catalogue', () => {
    const lines = 'line\n'.repeat(261);
    expect(shortFile(planted(lines))).toEqual(['src/planted.ts: 261 lines, at most 260']);
    expect(shortFile(planted(lines, 'src/words/en-US.ts'))).toEqual([]);
  });

  it.each(['it.skip(', 'test.only(', 'describe.todo(', 'test.each.skip(', 'test.fixme(', 'describe.skipIf(', 'xit('])(
    'the test marked %s',
    (text) => {
      expect(wholeSuite(planted(text))).toHaveLength(1);
    },
  );

  it.each([
    'try { go(); } catch {}',
    'try { go(); } catch (cause) { /* never mind */ }',
    'go().catch(() => {});',
    'go().catch(() => undefined);',
  ])('the error swallowed by %s', (text) => {
    expect(noSwallowedError(planted(text))).toEqual(['src/planted.ts:1: swallows the error']);
  });

  it.each([
    '// oxlint-disable-next-line eslint/no-console',
    '/* oxlint-disable */',
    '// eslint-disable-line -- too strict',
    '// biome-ignore format',
  ])('the exception without a reason: %s', (text) => {
    expect(reasonedException(planted(text))).toHaveLength(1);
  });

  it.each([
    'color: #1a2b3c;',
    'border: 1px solid #abc;',
    'background: rgb(0 0 0 / 50%);',
    'fill: hsl(20 10% 10%);',
    'color: white;',
    'border-color: red;',
    'font-size: 14px;',
    'font: 12px/1.5 serif;',
  ])('the raw look %s', (rule) => {
    expect(tokensInSheet(planted(`.card {\n  ${rule}\n}`, 'src/controls/planted.css'))).toEqual([
      expect.stringMatching(/^src\/controls\/planted\.css:2: /),
    ]);
  });

  it.each([
    "<i color='#fff' />",
    'const red = "rgb(255, 0, 0)";',
    '<i style={{ fontSize: 12 }} />',
    "fontSize: '12px'",
  ])('the raw look in %s', (text) => {
    expect(tokensInCode(planted(text, 'src/planted.tsx'))).toHaveLength(1);
  });

  it.each(["readFileSync('../shared/cards.csv')", "const home = '/work/main';"])('the outside read %s', (text) => {
    expect(standsAlone(planted(text))).toHaveLength(1);
  });
});

test('what is allowed passes', () => {
  const clean = (guard: (source: Source) => string[], path: string, text: string) => guard({ path, text });
  expect(clean(sayingName, 'src/workshop/model/workshop-document.ts', '')).toEqual([]);
  expect(clean(wholeSuite, 'tests/a.test.ts', "it('runs only once', () => only(run));")).toEqual([]);
  expect(clean(noSwallowedError, 'src/a.ts', 'try { go(); } catch (cause) { report(cause); }')).toEqual([]);
  expect(clean(reasonedException, 'src/a.ts', '// oxlint-disable-next-line eslint/no-console -- the terminal')).toEqual(
    [],
  );
  const sheet =
    '/* #fff */ #plan { color: var(--ink-red); background: transparent; border-color: CanvasText; width: 2px }';
  expect(clean(tokensInSheet, 'src/a.css', sheet)).toEqual([]);
  expect(clean(tokensInCode, 'src/a.tsx', "<a href='#plan' style={{ fontSize: size }}>#1</a>")).toEqual([]);
});
