import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/tree.ts';

/** The proof that jsPDF can write tagged files. It lies beside the repository where it was made, and nowhere else. */
const PROOF = join(ROOT, '..', 'shared', 'prototype', 'pdf');
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];
const RUNS = 7;

/** The same report again and again in one process, as our own is timed; says what each page cost in milliseconds of CPU. */
const SCRIPT = `
import fs from 'fs'; import { makeModel } from './model.mjs'; import { report } from './report.mjs';
import { TTF } from './ufont.mjs'; import { pack } from './pack.mjs';
const [size, regular, bold, runs] = process.argv.slice(1);
const ttf = { reg: new TTF(fs.readFileSync(regular)), bold: new TTF(fs.readFileSync(bold)) };
const costs = [];
for (let run = 0; run < Number(runs); run++) {
  const before = process.cpuUsage();
  const { bytes, pages } = await report(makeModel(size), { ttf, fonts: {}, pdfa: true });
  pack(bytes);
  const { user, system } = process.cpuUsage(before);
  costs.push((user + system) / 1000 / pages);
}
console.log(costs.slice(2).join(' '));
`;

/**
 * Milliseconds of CPU that the proof takes for a page of its large report; undefined where it is not at hand. The first two runs,
 * which pay for compiling, are left out, as they are for our own writer.
 */
export function proofCost(): number | undefined {
  if (!existsSync(join(PROOF, 'run.mjs'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sim-mapper-proof-'));
  try {
    cpSync(PROOF, folder, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const fonts = FONTS.map((font) => join(ROOT, 'node_modules/@expo-google-fonts/noto-sans', font));
    const args = ['--input-type=module', '-e', SCRIPT, 'large', ...fonts, String(RUNS)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The proof did not run: ${stderr}`);
    const costs = (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    return costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
