import { relative } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
  /** Why the step fails although no single test did. */
  fault?: string;
}

/** What is read of Vitest's JSON report; `name` is an absolute path. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string }[];
}

/** What is read of Playwright's JSON report; `file` is relative to `rootDir`. */
export interface PlaywrightReport {
  config: { rootDir: string };
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: { file: string }[];
}

/** @param files every test file that should have run, as paths from `root` */
export function vitestTally(report: VitestReport, files: string[], root: string): Tally {
  const ran = new Set(report.testResults.map(({ name }) => slashed(relative(root, name))));
  return honest(
    { passed: report.numPassedTests, failed: report.numFailedTests },
    report.numPendingTests + report.numTodoTests,
    files.filter((file) => !ran.has(file)),
  );
}

/** A flaky journey is a failed one. @param files every journey that should have run, as paths from `root` */
export function playwrightTally(report: PlaywrightReport, files: string[], root: string): Tally {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const folder = slashed(relative(root, report.config.rootDir));
  const ran = new Set(report.suites.map(({ file }) => `${folder}/${file}`));
  return honest(
    { passed: expected, failed: unexpected + flaky },
    skipped,
    files.filter((file) => !ran.has(file)),
  );
}

/** A step that ran nothing, or left something out, has not passed. */
function honest(tally: Tally, skipped: number, forgotten: string[]): Tally {
  if (tally.passed + tally.failed === 0) return { ...tally, fault: 'no test ran' };
  if (forgotten.length > 0) return { ...tally, fault: `never ran: ${forgotten.join(', ')}` };
  if (skipped > 0) return { ...tally, fault: `${skipped} skipped` };
  return tally;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
