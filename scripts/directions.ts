// Fails when an import points in a direction that .dependency-cruiser.mjs forbids, or when files went unread: beside a
// TypeScript it does not know, dependency-cruiser reads nothing at all and is content.
import { directionsOf } from './cruise.ts';
import { filesIn, ROOT } from './tree.ts';

const FOLDERS = ['src', 'tests', 'bench', 'scripts'];

const { violations, modules } = directionsOf(FOLDERS, ROOT);
const sources = FOLDERS.flatMap((folder) => filesIn(folder, /\.tsx?$/));
const unread = sources.filter((file) => !modules.includes(file));

for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
if (unread.length > 0) console.error(`Not read: ${unread.join(', ')}`);
console.log(`${sources.length} files, ${violations.length} wrong imports`);
if (violations.length > 0 || unread.length > 0 || sources.length === 0) process.exitCode = 1;
