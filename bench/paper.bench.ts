import { pdfInNode } from '../src/export/pdf/pdfInNode.ts';
import type { Report } from '../src/export/report/report.ts';
import { reportFrom } from '../tests/export/madeUpReport.ts';
import { type Amounts, LARGE, madeUpWorkshop } from '../tests/export/madeUpWorkshop.ts';
import type { Figure } from './figure.ts';
import { longestGap } from './paper-gap.ts';
import { writersMemory } from './paper-memory.ts';
import { proofCost } from './paper-proof.ts';

/** About 20 pages, a tenth of the large report. */
const SHORT: Amounts = { cards: 60, priorities: 8, objectives: 6, steps: 20, participants: 24 };
const PAIRS = 9;

interface Run {
  /** Of CPU. */
  readonly milliseconds: number;
  readonly pages: number;
  readonly bytes: number;
}

/** What a page costs in a short and in a long report, beside the proof's, and what writing takes of the machine. */
export async function run(): Promise<Figure[]> {
  const [short, long] = [reportFrom(madeUpWorkshop(SHORT)), reportFrom(madeUpWorkshop(LARGE))];
  return [...(await costs(short, long)), ...toTheMachine(), ...(await toThePage())];
}

async function costs(short: Report, long: Report): Promise<Figure[]> {
  // The first runs pay for compiling the writer, which a page should not be charged for.
  await timed(short);
  await timed(long);
  const pairs: { readonly short: readonly Run[]; readonly long: Run }[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // Several short reports in a row last as long as the long one, so that the garbage of each is paid for in its own turn.
    const shortRuns: Run[] = [];
    for (let repeat = 0; repeat < 8; repeat++) shortRuns.push(await timed(short));
    pairs.push({ short: shortRuns, long: await timed(long) });
  }
  const ofShort = median(pairs.map((pair) => pageCost(pair.short)));
  const ofLong = median(pairs.map((pair) => pageCost([pair.long])));
  const ratio = median(pairs.map((pair) => pageCost([pair.long]) / pageCost(pair.short)));
  const [first] = pairs;
  return [
    { figure: 'CPU of a page among about 20', value: rounded(ofShort), target: SLOWEST_PAGE, unit: 'ms' },
    { figure: 'CPU of a page among about 200', value: rounded(ofLong), target: SLOWEST_PAGE, unit: 'ms' },
    {
      figure: 'CPU of a page among about 200, over one among about 20',
      value: rounded(ratio),
      target: 1.2,
      unit: 'ratio',
    },
    ...overProof(ofLong),
    sizeOf('20', first?.short[0]),
    sizeOf('200', first?.long),
  ];
}

/** Ten times what it takes on a machine of 2026, as a guard against a writer that has lost its way. */
const SLOWEST_PAGE = 60;

/** The proof took 5.15 KB a page for the same kind of report. */
const sizeOf = (pages: string, written: Run | undefined): Figure => ({
  figure: `size of a page among about ${pages}`,
  value: written === undefined ? Number.NaN : rounded(written.bytes / 1024 / written.pages),
  target: pages === '20' ? 8 : 5.15,
  unit: 'KB',
});

function overProof(cost: number): Figure[] {
  const proof = proofCost();
  if (proof === undefined) {
    console.error(
      'The proof beside which a page is measured is not on this machine, so its cost is compared with nothing.',
    );
    return [];
  }
  return [{ figure: 'CPU of a page, over one of the proof', value: rounded(cost / proof), target: 1.2, unit: 'ratio' }];
}

/** The proof took 212 MB in all, Node included, which alone takes some 50. */
const toTheMachine = (): Figure[] => [
  { figure: 'memory for writing about 200 pages', value: rounded(writersMemory()), target: 250, unit: 'MB' },
];

const toThePage = async (): Promise<Figure[]> => [
  {
    figure: 'longest gap on the page while a worker writes about 200 pages',
    value: rounded(await longestGap(madeUpWorkshop(LARGE))),
    target: 100,
    unit: 'ms',
  },
];

async function timed(report: Report): Promise<Run> {
  const before = process.cpuUsage();
  const { pages, bytes } = await pdfInNode(report);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, pages, bytes: bytes.length };
}

const pageCost = (runs: readonly Run[]): number =>
  runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / runs.reduce((sum, { pages }) => sum + pages, 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
