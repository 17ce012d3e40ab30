import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that let anybody, governments included, use, change and pass on what they cover. */
const FREE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
  'Zlib',
];

const FONTS = [
  { font: 'NotoSans', license: 'OFL-1.1' },
  { font: 'NotoSansHebrew', license: 'OFL-1.1' },
  { font: 'NotoNaskhArabic', license: 'OFL-1.1' },
  { font: 'NotoEmoji', license: 'OFL-1.1' },
  { font: 'NotoSansSC', license: 'OFL-1.1' },
  { font: 'DejaVuSans', license: 'Bitstream-Vera' },
];

/** Packages that do not say it themselves, and where they do. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  // The licence of the repository it comes from, adobe/react-spectrum.
  '@react-aria/optimize-locales-plugin': 'Apache-2.0',
};

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** The folder of the package that a module lies in, or undefined for our own modules. */
export const packageFolderOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/'))?.[0];

const isFree = (choice: string): boolean => choice.split(' AND ').every((part) => FREE.includes(part));

/** @throws when the licence is not one that leaves everybody free, or when the package does not say */
export function readShipped(folder: string): Shipped {
  const {
    name,
    version,
    license: said,
  }: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const license = said ?? SAID_ELSEWHERE[name];
  const choices = (license ?? '').replace(/[()]/g, '').split(' OR ');
  if (license === undefined || !choices.some(isFree))
    throw new Error(`${name} is shipped under ${license ?? 'no licence'}, which is not known to be free for all`);
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  return { name, version, license, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() };
}

export function listOf(shipped: readonly Shipped[]): string {
  const sorted = shipped.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const overview = sorted.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const texts = sorted.map(({ name, text }) => `${'='.repeat(72)}\n${name}\n\n${text}`);
  return `${overview.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

const folders = new Set<string>();

/** Notes which packages are built in. Workers are built by themselves and need it too. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    moduleParsed({ id }) {
      const folder = packageFolderOf(id.replace(/^\0/, '').replace(/\?.*$/, ''));
      if (folder !== undefined) folders.add(folder);
    },
  };
}

/** Writes `licences.txt`: every package of which a line is in the built app, and the text of its licence. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const shipped = [...folders].map(readShipped);
      const fonts = FONTS.map(({ font, license }) => ({
        name: font,
        version: 'font',
        license,
        text: readFileSync(new URL(`../src/fonts/${font}-LICENSE.txt`, import.meta.url), 'utf8').trim(),
      }));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: listOf([...shipped, ...fonts]) });
    },
  };
}
