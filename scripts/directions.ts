// Fails when an import points in a direction that .dependency-cruiser.mjs forbids, or when dependency-cruiser missed one:
// with a parser that it does not find it reads nothing, finds nothing forbidden, and is content.
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { directionsOf } from './cruise.ts';
import { filesIn, ROOT } from './tree.ts';

const FOLDERS = ['src', 'tests', 'bench', 'scripts'];

/** The modules that a file names, as another parser reads it. */
function importsOf(file: string): string[] {
  const { staticImports } = parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8')).module;
  return staticImports.map(({ moduleRequest }) => moduleRequest.value);
}

const { violations, imports } = directionsOf(FOLDERS, ROOT);
const files = FOLDERS.flatMap((folder) => filesIn(folder, /\.tsx?$/));
const named = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })));
const missed = named.filter(({ file, to }) => imports.get(file)?.has(to) !== true);

for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
for (const { file, to } of missed) console.error(`not seen: ${file} -> ${to}`);
console.log(`${files.length} files, ${named.length} imports, ${violations.length} in a wrong direction`);
if (violations.length > 0 || missed.length > 0 || named.length === 0) process.exitCode = 1;
