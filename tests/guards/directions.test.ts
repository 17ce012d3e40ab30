import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Directions, directionsOf } from '../../scripts/cruise.ts';

/** Who imports whom, and the rule that this breaks. */
const FORBIDDEN = [
  ['src/intercepts/cards/a.tsx', 'src/workshop/store/to.ts', 'intercepts-know-no-workshop'],
  ['src/intercepts/canvas/a.tsx', 'src/export/report/to.ts', 'intercepts-know-no-workshop'],
  ['src/workshop/plan/a.tsx', 'src/export/pdf/to.ts', 'workshop-knows-no-paper'],
  ['src/export/pdf/a.ts', 'src/workshop/store/to.ts', 'paper-reads-models-and-file'],
  ['src/export/pdf/b.ts', 'src/workshop/storage/journal.ts', 'paper-reads-models-and-file'],
  ['src/export/report/a.ts', 'src/workshop/storage/file.ts', 'report-knows-models'],
  ['src/intercepts/model/a.ts', 'src/words/to.ts', 'map-model-knows-itself'],
  ['src/intercepts/templates/a.ts', 'src/words/to.ts', 'templates-are-data'],
  ['src/intercepts/scene/a.ts', 'src/intercepts/canvas/to.ts', 'scene-knows-the-map-model'],
  ['src/workshop/model/a.ts', 'src/workshop/store/to.ts', 'workshop-model-knows-models'],
  ['src/controls/a.tsx', 'src/intercepts/model/to.ts', 'controls-know-no-room'],
  ['src/words/a.ts', 'src/controls/to.tsx', 'words-know-nothing'],
  ['src/fonts/a.ts', 'src/words/to.ts', 'fonts-know-nothing'],
  ['src/export/pdf/c.ts', 'src/controls/to.tsx', 'only-screens-use-controls'],
  ['src/workshop/storage/a.ts', 'src/workshop/plan/to.tsx', 'engine-knows-no-screen'],
  ['src/workshop/store/d.ts', 'src/intercepts/canvas/to.ts', 'engine-knows-no-screen'],
  ['src/workshop/plan/b.tsx', 'src/App.tsx', 'shell-is-on-top'],
  ['src/export/pdf/e.ts', 'src/export/pdf/pdf-in-node.ts', 'node-files-only-for-the-command-line'],
  ['src/other.ts', 'src/workshop/model/to.ts', 'only-the-shell-composes'],
  ['src/controls/b.ts', 'tests/to.ts', 'app-knows-no-test'],
  ['src/intercepts/model/b.ts', 'zustand', 'models-use-few-packages'],
  ['src/workshop/plan/c.ts', 'zustand', 'zustand-only-in-store'],
  ['src/workshop/storage/b.ts', 'yjs', 'yjs-only-in-sharing'],
  ['src/workshop/store/a.ts', 'lib0', 'yjs-only-in-sharing'],
  ['src/workshop/store/b.ts', 'idb', 'idb-only-in-storage'],
  ['src/workshop/plan/d.ts', 'jspdf', 'jspdf-only-in-pdf'],
  ['src/intercepts/cards/b.tsx', '@xyflow/react', '@xyflow/react-only-in-canvas'],
] as const;

const ALLOWED = [
  ['src/App.tsx', 'src/export/pdf/to.ts'],
  ['src/main.tsx', 'src/App.tsx'],
  ['src/shell/rooms.tsx', 'src/export/pdf/to.ts'],
  ['src/cli.ts', 'src/workshop/storage/journal.ts'],
  ['src/workshop/plan/e.tsx', 'src/intercepts/canvas/to.ts'],
  ['src/workshop/model/b.ts', 'src/intercepts/model/to.ts'],
  ['src/export/pdf/d.ts', 'src/workshop/storage/file.ts'],
  ['src/export/ExportMenu.tsx', 'src/controls/to.tsx'],
  ['src/workshop/store/c.ts', 'zustand'],
  ['src/workshop/model/c.ts', 'immer'],
] as const;

const FAULTY = {
  'src/words/circle.ts': `import { b } from './half.ts'; export const a = b;`,
  'src/words/half.ts': `import type { a } from './circle.ts'; export const b = (x: typeof a) => x;`,
  'src/words/alone.ts': 'export const alone = 1;',
  'src/words/lost.ts': `export * from './gone.ts';`,
  'src/export/pdf/fontsInNode.ts': `import 'node:fs';`,
  'src/words/node.ts': `import 'node:fs';`,
  'src/workshop/plan/typed.ts': `import type { A } from '../../export/pdf/to.ts'; export const a: A = 1;`,
  'src/workshop/plan/passed-on.ts': `export type { A } from '../../export/pdf/to.ts';`,
  'src/workshop/plan/screen.tsx': `export const A = () => <p onClick={() => import('../../export/pdf/to.ts')}>{x['y']}</p>;`,
  'src/workshop/plan/lazy.ts': `export const load = () => import('../../export/pdf/to.ts');`,
};

let root: string;
let directions: Directions;

/** All faults in one small repository: starting the checker is what takes long. */
beforeAll(() => {
  // The real path: macOS reaches its temporary folder through a link, and the checker follows links.
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sim-mapper-directions-')));
  const cases = [...FORBIDDEN, ...ALLOWED].map(([from, to]) => ({ from, to }));
  const packages = cases.filter(({ to }) => isPackage(to)).map(({ to }) => [to, '1.0.0']);
  write('package.json', JSON.stringify({ type: 'module', dependencies: Object.fromEntries(packages) }));
  for (const { to } of cases) write(onDisk(to), 'export const a = 1; export type A = number;');
  for (const { from, to } of cases) write(from, `import { a } from '${specifier(from, to)}'; export const b = a;`);
  for (const [path, text] of Object.entries(FAULTY)) write(path, text);
  directions = directionsOf(['src'], root);
});

afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function isPackage(to: string): boolean {
  return !/^(?:src|tests)\//.test(to);
}

function onDisk(to: string): string {
  return isPackage(to) ? `node_modules/${to}/index.js` : to;
}

function specifier(from: string, to: string): string {
  return isPackage(to) ? to : `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

function broken(from: string, to?: string): string[] {
  const found = directions.violations.filter((violation) => violation.from === from);
  return found.filter((violation) => to === undefined || violation.to === onDisk(to)).map(({ rule }) => rule);
}

describe('directions', () => {
  it.each(FORBIDDEN)('%s may not import %s', (from, to, rule) => {
    expect(broken(from, to)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (from, to) => {
    expect(broken(from, to)).toEqual([]);
  });

  it.each(['typed.ts', 'passed-on.ts', 'lazy.ts', 'screen.tsx'])('finds the import in %s', (name) => {
    expect(broken(`src/workshop/plan/${name}`)).toEqual(['workshop-knows-no-paper']);
  });

  it('finds circles of types, left-over files, unknown files and Node in the browser', () => {
    expect(broken('src/words/circle.ts')).toEqual(['no-circle']);
    expect(broken('src/words/alone.ts')).toEqual(['no-orphan']);
    expect(broken('src/words/lost.ts')).toEqual(['no-unknown-file']);
    expect(broken('src/words/node.ts')).toEqual(['only-the-command-line-knows-node']);
    expect(broken('src/export/pdf/fontsInNode.ts')).toEqual([]);
  });

  it('reports what each file imports', () => {
    for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
      expect(directions.imports.get(from)).toEqual(new Set([specifier(from, to)]));
    }
  });
});
