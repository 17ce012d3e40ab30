import { spawnSync } from 'node:child_process';
import { ROOT } from '../scripts/tree.ts';

const SCRIPT = `
const { pdfInNode } = await import('./src/export/pdf/pdfInNode.ts');
const { reportFrom } = await import('./tests/export/madeUpReport.ts');
const { LARGE, madeUpWorkshop } = await import('./tests/export/madeUpWorkshop.ts');
const report = reportFrom(madeUpWorkshop(LARGE));
const before = process.resourceUsage().maxRSS;
await pdfInNode(report);
console.log(process.resourceUsage().maxRSS - before);
`;

/** Megabytes by which a process grows at most while it writes the large report. */
export function writersMemory(): number {
  const args = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The large report was not written: ${stderr}`);
  // Node counts in kilobytes.
  return Number(stdout.trim().split('\n').at(-1)) / 1024;
}
