import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The parts of an Office file by their names, as XML. */
export function partsOf(file: Uint8Array, names: RegExp): Map<string, string> {
  const parts = unzipSync(file, { filter: ({ name }) => names.test(name) });
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What a reader sees: the runs of text of a part, one after the other. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<[aw]:t(?: [^>]*)?>([^<]*)<\/[aw]:t>|<w:br\/>/g)].map(([, text]) => plain(text ?? '\n')).join('');

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16))
      : (ENTITIES[name] ?? ''),
  );

/** Everything that stands in a text document or on slides. */
export const officeText = (file: Uint8Array): string =>
  [...partsOf(file, /^(word\/document|ppt\/slides\/slide\d+)\.xml$/).values()].map(wordsIn).join('\n');
