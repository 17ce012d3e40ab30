import { describe, expect, it } from 'vitest';
import { playwrightTally, vitestTally } from '../../scripts/tally.ts';

const ROOT = '/home/ana/sim-mapper';

describe('the tally of unit tests', () => {
  const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const report = { ...counts, testResults: [{ name: `${ROOT}/tests/a.test.ts` }] };
  const tally = (changes: Partial<typeof report>, files = ['tests/a.test.ts']) =>
    vitestTally({ ...report, ...changes }, files, ROOT);

  it('counts what passed and what failed', () => {
    expect(tally({})).toEqual({ passed: 3, failed: 0 });
    expect(tally({ numFailedTests: 2 })).toEqual({ passed: 3, failed: 2 });
  });

  it('is at fault when no test ran', () => {
    expect(tally({ numPassedTests: 0, testResults: [] }, [])).toMatchObject({ fault: 'no test ran' });
  });

  it('is at fault when a test file was not run', () => {
    expect(tally({}, ['tests/a.test.ts', 'tests/b.dom.test.tsx'])).toMatchObject({
      fault: 'never ran: tests/b.dom.test.tsx',
    });
  });

  it('is at fault when a test was skipped or is still to be written', () => {
    expect(tally({ numPendingTests: 1, numTodoTests: 1 })).toMatchObject({ fault: '2 skipped' });
  });
});

describe('the tally of journeys', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
  const suites = [{ file: 'plan.spec.ts' }];
  const tally = (changes: Partial<typeof stats>, files = ['tests/journeys/plan.spec.ts']) =>
    playwrightTally(
      { config: { rootDir: `${ROOT}/tests/journeys` }, stats: { ...stats, ...changes }, suites },
      files,
      ROOT,
    );

  it('counts what passed, what failed and what passed only now and then', () => {
    expect(tally({})).toEqual({ passed: 4, failed: 0 });
    expect(tally({ unexpected: 1, flaky: 2 })).toEqual({ passed: 4, failed: 3 });
  });

  it('is at fault when no journey ran, one was skipped or one was left out', () => {
    expect(tally({ expected: 0 })).toMatchObject({ fault: 'no test ran' });
    expect(tally({ skipped: 1 })).toMatchObject({ fault: '1 skipped' });
    expect(tally({}, ['tests/journeys/vote.spec.ts'])).toMatchObject({
      fault: 'never ran: tests/journeys/vote.spec.ts',
    });
  });
});
