import { spawnSync } from 'node:child_process';
import type { ICruiseResult } from 'dependency-cruiser';
import { ROOT } from './tree.ts';

/** A process of its own: dependency-cruiser does not work below tsx, which runs these scripts. */
const CRUISER = [
  '--import',
  new URL('swc-reads-jsx.mjs', import.meta.url).href,
  `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
];
const ROOM_FOR_REPORT = 100_000_000;

export interface Directions {
  /** Imports that a rule of .dependency-cruiser.mjs forbids. */
  violations: { rule: string; from: string; to: string }[];
  /** What each file that was read imports, in the file's own words, by the file's path from `baseDir`. */
  imports: Map<string, Set<string>>;
}

/** Checks every import of `folders` below `baseDir` against .dependency-cruiser.mjs, type imports included. */
export function directionsOf(folders: string[], baseDir: string): Directions {
  const args = [...CRUISER, '--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json', ...folders];
  const run = spawnSync(process.execPath, args, { cwd: baseDir, encoding: 'utf8', maxBuffer: ROOM_FOR_REPORT });
  if (run.stdout === '') throw new Error(run.stderr);
  const { summary, modules }: ICruiseResult = JSON.parse(run.stdout);
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: new Map(modules.map(({ source, dependencies }) => [source, new Set(dependencies.map(asWritten))])),
  };
}

function asWritten({ protocol = '', module }: { protocol?: string; module: string }): string {
  return `${protocol}${module}`;
}
