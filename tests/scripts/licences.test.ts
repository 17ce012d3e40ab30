import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listOf, packageFolderOf, readShipped } from '../../scripts/licences.ts';

test('a module belongs to the innermost package around it, and our own to none', () => {
  expect(packageFolderOf('/a/node_modules/@scope/b/dist/c.js')).toBe('/a/node_modules/@scope/b');
  expect(packageFolderOf('/a/node_modules/b/node_modules/c/d.js')).toBe('/a/node_modules/b/node_modules/c');
  expect(packageFolderOf('/a/src/b.ts')).toBeUndefined();
});

test('the list names each package and gives the text of its licence', () => {
  const yjs = readShipped(fileURLToPath(new URL('../../node_modules/yjs', import.meta.url)));
  expect(listOf([yjs])).toMatch(/^yjs [\d.]+: MIT\n[\s\S]*Permission is hereby granted/);
});

test('a package that is not free for all stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licence-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"closed","version":"1.0.0","license":"BUSL-1.1"}');
  expect(() => readShipped(folder)).toThrow('closed is shipped under BUSL-1.1');
});
