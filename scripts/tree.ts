import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files below a folder of the repository whose name matches, as sorted paths from ROOT with forward slashes. */
export function filesIn(folder: string, name: RegExp): string[] {
  if (!existsSync(`${ROOT}${folder}`)) return [];
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(ROOT.length))
    .toSorted();
}
