import { existsSync } from 'node:fs';

/** Words that npm knows without a script of that name. */
const OF_NPM = new Set(['ci', 'install']);
const FOLDER = /^(?:src|tests|bench|scripts|\.ci)\//;

/** Commands and paths that a text tells its reader to use although they are not there. NAME stands for any name. */
export function staleIn(text: string, scripts: string[], root: string): string[] {
  const commands = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][\w:-]*)/g)].flatMap(([, name]) => name ?? []);
  const paths = [...text.matchAll(/`([\w./-]+)`/g)]
    .flatMap(([, path]) => path ?? [])
    .filter((path) => FOLDER.test(path));
  return [
    ...commands.filter((name) => !OF_NPM.has(name) && !scripts.includes(name)).map((name) => `npm run ${name}`),
    ...paths.filter((path) => !path.includes('NAME') && !existsSync(`${root}${path}`)),
  ];
}
