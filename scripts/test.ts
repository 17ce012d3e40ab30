// Runs every `test:*` script of package.json in the order given there and stops at the first that fails. The last line
// is always `N passed, N failed`: each test counts, and each guard that has no tests of its own counts once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { ensureBrowser } from './browser.ts';
import { type PlaywrightReport, playwrightTally, type Tally, type VitestReport, vitestTally } from './tally.ts';
import { filesIn, ROOT } from './tree.ts';

const reports = mkdtempSync(join(tmpdir(), 'sim-mapper-test-'));
const vitestFile = join(reports, 'vitest.json');
const playwrightFile = join(reports, 'playwright.json');

interface Counted {
  args: string[];
  tally: () => Tally;
}

/** The steps that run tests, and how to read how many. */
const COUNTED: Record<string, Counted> = {
  'test:unit': {
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
    tally: () => {
      const report: VitestReport = JSON.parse(readFileSync(vitestFile, 'utf8'));
      return vitestTally(report, filesIn('tests', /\.test\.tsx?$/), ROOT);
    },
  },
  'test:journeys': {
    args: ['--reporter=list,json'],
    tally: () => {
      const report: PlaywrightReport = JSON.parse(readFileSync(playwrightFile, 'utf8'));
      return playwrightTally(report, filesIn('tests/journeys', /\.spec\.ts$/), ROOT);
    },
  },
};

/** Started through the npm that started this script: `npm` itself is not a program that can be spawned on Windows. */
function npmRun(step: string, args: string[]): boolean {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start this with npm test.');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile };
  return (
    spawnSync(process.execPath, [npm, 'run', '--silent', step, '--', ...args], { stdio: 'inherit', env }).status === 0
  );
}

function runStep(step: string): Tally {
  const counted = COUNTED[step];
  const ok = npmRun(step, counted?.args ?? []);
  if (counted === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = tallyOf(counted);
  // Also red without a failed test: a file that does not load, an error outside of any test.
  return !ok && tally.failed === 0 ? { fault: 'stopped with an error', ...tally } : tally;
}

function tallyOf(counted: Counted): Tally {
  try {
    return counted.tally();
  } catch (cause) {
    return { passed: 0, failed: 0, fault: `wrote no report (${String(cause)})` };
  }
}

function runAll(): Tally {
  const total = { passed: 0, failed: 0 };
  // Looked for once, and installed before the first test that needs it.
  process.env['BROWSER_PATH'] = ensureBrowser();
  for (const step of Object.keys(packageJson.scripts).filter((name) => name.startsWith('test:'))) {
    console.log(`\n== ${step.replace('test:', '')}`);
    const start = performance.now();
    const { passed, failed, fault } = runStep(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += fault === undefined ? failed : failed + 1;
    const outcome = fault ?? (failed > 0 ? 'failed' : 'ok');
    console.log(`== ${step.replace('test:', '')}: ${outcome}, ${seconds} s`);
    if (outcome !== 'ok') break;
  }
  return total;
}

const { passed, failed } = runAll();
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
