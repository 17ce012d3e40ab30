import { pdfInNode } from '../src/export/pdf/pdfInNode.ts';
import type { Report } from '../src/export/report/report.ts';
import { reportFrom } from '../tests/export/madeUpReport.ts';
import { type Amounts, LARGE, madeUpWorkshop } from '../tests/export/madeUpWorkshop.ts';
import type { Figure } from './figure.ts';

/** About 20 pages, a tenth of the large report. */
const SHORT: Amounts = { cards: 60, priorities: 8, objectives: 6, steps: 20, participants: 24 };
const PAIRS = 9;

interface Run {
  readonly seconds: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Writes a short and a long report and compares what a page costs: the writer must not slow down as reports grow. */
export async function run(): Promise<Figure[]> {
  const [short, long] = [reportFrom(madeUpWorkshop(SHORT)), reportFrom(madeUpWorkshop(LARGE))];
  // The first runs pay for compiling the writer, which a page should not be charged for.
  await timed(short);
  await timed(long);
  const ratios: number[] = [];
  let last: Run | undefined;
  for (let pair = 0; pair < PAIRS; pair++) {
    // Several short reports in a row last as long as the long one, so that the garbage of each is paid for in its own turn.
    const shortRuns: Run[] = [];
    for (let repeat = 0; repeat < 8; repeat++) shortRuns.push(await timed(short));
    last = await timed(long);
    ratios.push(pageCost([last]) / pageCost(shortRuns));
  }
  const kilobytes = last === undefined ? 0 : last.bytes / 1024 / last.pages;
  return [
    {
      figure: 'CPU of a page among about 200, over one among about 20',
      value: rounded(median(ratios)),
      target: 1.2,
      unit: 'ratio',
    },
    // The proof that tagged files can be written through jsPDF at all took 5.15 KB a page for the same kind of report.
    { figure: 'size of a page among about 200', value: rounded(kilobytes), target: 5.15, unit: 'KB' },
  ];
}

async function timed(report: Report): Promise<Run> {
  const before = process.cpuUsage();
  const { pages, bytes } = await pdfInNode(report);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, pages, bytes: bytes.length };
}

const pageCost = (runs: readonly Run[]): number =>
  runs.reduce((sum, { seconds }) => sum + seconds, 0) / runs.reduce((sum, { pages }) => sum + pages, 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
