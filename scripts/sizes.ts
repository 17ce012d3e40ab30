// Prints what the built app weighs and fails when a part is over its budget. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import { sizesOf } from './size-budget.ts';
import { filesIn, ROOT } from './tree.ts';

const built = filesIn('dist', /./).map((path) => [path.replace('dist/', ''), readFileSync(`${ROOT}${path}`)] as const);

for (const { part, files, kB, budget } of sizesOf(new Map(built))) {
  for (const file of files) console.log(`${file.kB.toFixed(1).padStart(9)}  ${file.name}`);
  console.log(`${kB.toFixed(1).padStart(9)}  ${part}, of ${budget} kB gzip${kB > budget ? ': OVER BUDGET' : ''}`);
  if (kB > budget) process.exitCode = 1;
}
