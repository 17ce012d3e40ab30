import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { marlowCounty } from '../../src/samples/marlow-county.ts';
import { readFile as readWorkshop, writeFile as workshopText } from '../../src/workshop/storage/file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HARRIS = join(ROOT, 'tests/data/harris-county-tx.csv');
const POLK = join(ROOT, 'tests/data/polk-county-fl-2021.csv');

// Each call starts a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sim-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run sim -- ...` without npm. */
const sim = (...args: readonly string[]) =>
  new Promise<Ended>((resolve) => {
    const command = ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const workshopIn = async (name: string) => {
  const read = readWorkshop(await readFile(path(name), 'utf8'));
  if (read.kind !== 'opened') throw new Error(read.kind);
  return read.file.document;
};

describe('sim import', () => {
  it('makes a workshop of a published list, and tells what it did not understand by row', async () => {
    const out = path('harris.sim.json');
    const { code, out: said } = await sim(
      'import',
      HARRIS,
      '--title',
      'Harris County',
      '--place',
      'Texas',
      '--out',
      out,
    );
    expect(code).toBe(0);
    expect(said).toContain('16 resources');
    expect(said).toContain('“capacity, volume or source” is not known. Its values are kept in the notes (rows 2–23)');
    const document = await workshopIn('harris.sim.json');
    expect(document.about['about']).toMatchObject({ title: 'Harris County', place: 'Texas', template: 'us-adults' });
    expect(Object.keys(document.cards)).toHaveLength(16);
  });

  it('takes the title from the name of the file, and the map from the template', async () => {
    const { code } = await sim('import', POLK, '--template', 'legacy', '--out', path('polk.sim.json'));
    expect(code).toBe(0);
    const { about, intercepts } = await workshopIn('polk.sim.json');
    expect(about['about']?.title).toBe('polk-county-fl-2021');
    expect(Object.values(intercepts).map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V']);
  });

  it('may be run again, and leaves nothing but the file', async () => {
    await sim('import', POLK, '--out', path('again.sim.json'));
    const { code } = await sim('import', POLK, '--out', path('again.sim.json'));
    expect(code).toBe(0);
    expect((await readdir(folder)).filter((name) => name.startsWith('again'))).toEqual(['again.sim.json']);
  });

  it('leaves a file alone that it has not written', async () => {
    await writeFile(path('letter.txt'), 'Dear council');
    const { code, err } = await sim('import', POLK, '--out', path('letter.txt'));
    expect(code).toBe(1);
    expect(err).toContain('was not written by SIM Mapper');
    expect(await readFile(path('letter.txt'), 'utf8')).toBe('Dear council');
  });

  it('never writes over the list itself', async () => {
    await copyFile(POLK, path('polk.csv'));
    const { code } = await sim('import', path('polk.csv'), '--out', path('./polk.csv'));
    expect(code).toBe(2);
    expect(await readFile(path('polk.csv'))).toEqual(await readFile(POLK));
  });

  it('says why a file is no list of cards', async () => {
    await writeFile(path('bad.csv'), 'name,age\nx,1\n');
    const { code, err } = await sim('import', path('bad.csv'), '--out', path('bad.sim.json'));
    expect(code).toBe(1);
    expect(err).toContain('The first row names no column that is known');
    await expect(readFile(path('bad.sim.json'))).rejects.toThrow('ENOENT');
  });
});

describe('sim check', () => {
  it('lists what is missing, in groups, and ends well', async () => {
    await writeFile(
      path('marlow.sim.json'),
      workshopText({ workshop: 'marlow', document: marlowCounty(), savedAt: 0 }),
    );
    const { code, out } = await sim('check', path('marlow.sim.json'));
    expect(code).toBe(0);
    expect(out).toContain('Still blank (3)\n  This step has no lead yet\n    - Base one team in Linden Mills\n');
    expect(out).not.toContain('To put right');
  });

  it.each([
    ['of another program', '{"format":"other"}', 'not a workshop file'],
    ['that is cut short', '{"format":"sim-mapper","version":1,"document":{', 'end of this file is missing'],
    ['of a newer version', '{"format":"sim-mapper","version":999,"document":{}}', 'newer version'],
  ])('ends with 1 for a file %s', async (_, text, why) => {
    await writeFile(path('broken.sim.json'), text);
    const { code, out, err } = await sim('check', path('broken.sim.json'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
  });

  it('ends with 1 for a file that is not there', async () => {
    const { code, err } = await sim('check', path('nowhere.sim.json'));
    expect(code).toBe(1);
    expect(err).toContain('cannot be read');
  });
});

describe('sim report', () => {
  it('writes the same PDF every time, and leaves a foreign one alone', async () => {
    await writeFile(path('small.sim.json'), workshopText({ workshop: 'w', document: marlowCounty(), savedAt: 0 }));
    const { code, out } = await sim('report', path('small.sim.json'), '--out', path('plan.pdf'));
    expect([code, out]).toEqual([0, expect.stringMatching(/Wrote .*plan\.pdf \(\d+ pages\)/)]);
    const first = await readFile(path('plan.pdf'));
    await sim('report', path('small.sim.json'), '--out', path('plan.pdf'));
    expect((await readFile(path('plan.pdf'))).equals(first)).toBe(true);
    await writeFile(path('foreign.pdf'), '%PDF-1.4 of somebody else');
    expect(await sim('report', path('small.sim.json'), '--out', path('foreign.pdf'))).toMatchObject({ code: 1 });
  });
});

describe('sim', () => {
  it('explains itself when it is asked', async () => {
    const { code, out } = await sim('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run sim -- import');
  });

  it.each([
    [[], 'npm run sim -- import'],
    [['paint'], 'There is no command “paint”'],
    [['toString'], 'There is no command “toString”'],
    [['check'], '“check” reads one file'],
    [['check', 'a', 'b'], '“check” reads one file'],
    [['check', 'a', '--bogus'], '--bogus'],
    [['import', HARRIS], '--out'],
    [['import', HARRIS, '--out', 'x', '--template', 'moon'], 'Templates: us-adults'],
  ])('ends with 2 when it is not understood: %j', async (args, why) => {
    const { code, out, err } = await sim(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });
});

describe('sim report for other programs', () => {
  it.each(['csv', 'xlsx'])(
    'writes tables as %s that import gives back, and replaces no other file by them',
    async (format) => {
      const sample = marlowCounty();
      await writeFile(path('tables.sim.json'), workshopText({ workshop: 'marlow', document: sample, savedAt: 0 }));
      const tables = path(`tables.${format}`);
      const writing = ['report', path('tables.sim.json'), '--format', format, '--out', tables];
      expect((await sim(...writing)).code).toBe(0);
      expect((await sim('import', tables, '--out', path(`back-${format}.sim.json`))).code).toBe(0);
      expect(await workshopIn(`back-${format}.sim.json`)).toEqual(sample);
      await writeFile(tables, 'name,phone\n');
      expect((await sim(...writing)).code).toBe(1);
    },
  );

  it.each(['docx', 'pptx', 'md', 'json', 'ics', 'svg', 'png', 'pdf'])(
    'writes %s over its own file and over no other',
    async (format) => {
      await writeFile(path('all.sim.json'), workshopText({ workshop: 'marlow', document: marlowCounty(), savedAt: 0 }));
      const writing = ['report', path('all.sim.json'), '--format', format, '--out', path(`all.${format}`)];
      expect((await sim(...writing)).code).toBe(0);
      const first = await readFile(path(`all.${format}`));
      expect((await sim(...writing)).code).toBe(0);
      expect((await readFile(path(`all.${format}`))).equals(first)).toBe(true);
      await writeFile(path(`all.${format}`), 'Dear council');
      expect(await sim(...writing)).toMatchObject({ code: 1, err: expect.stringContaining('was not written by') });
    },
  );

  it('writes a part of the report in any format that has it, and says which parts there are', async () => {
    await writeFile(path('part.sim.json'), workshopText({ workshop: 'marlow', document: marlowCounty(), savedAt: 0 }));
    const writing = (format: string, part: string) =>
      sim('report', path('part.sim.json'), '--format', format, '--part', part, '--out', path(`part.${format}`));
    expect((await writing('md', 'plan')).code).toBe(0);
    const text = await readFile(path('part.md'), 'utf8');
    expect(text).toContain('Action plan');
    expect(text).not.toContain('Participants');
    expect(await writing('pptx', 'worksheets')).toMatchObject({ code: 2, err: expect.stringContaining('my-steps') });
    expect(await writing('xlsx', 'plan')).toMatchObject({ code: 2, err: expect.stringContaining('has no parts') });
    expect(await writing('gif', 'full')).toMatchObject({ code: 2, err: expect.stringContaining('pdf, docx, pptx') });
  });

  it('says what a calendar cannot hold', async () => {
    await writeFile(path('due.sim.json'), workshopText({ workshop: 'marlow', document: marlowCounty(), savedAt: 0 }));
    const { out } = await sim('report', path('due.sim.json'), '--format', 'ics', '--out', path('due.ics'));
    expect(out).toMatch(/^3 steps have no day by which they are due/m);
  });
});
