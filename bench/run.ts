// `npm run bench -- NAME` runs bench/NAME.bench.ts, prints one line of JSON a figure and fails when one misses its target.
import { filesIn } from '../scripts/tree.ts';
import { type Bench, isMet } from './figure.ts';

const names = filesIn('bench', /\.bench\.ts$/).map((path) => path.slice('bench/'.length, -'.bench.ts'.length));
const bench = process.argv[2];

if (bench === undefined || !names.includes(bench)) {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 1;
} else {
  const { run }: Bench = await import(`./${bench}.bench.ts`);
  const figures = await run();
  for (const { figure, value, target, unit } of figures) {
    console.log(JSON.stringify({ bench, figure, value, target, unit }));
  }
  if (figures.length === 0 || !figures.every(isMet)) process.exitCode = 1;
}
