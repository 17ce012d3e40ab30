import { type LocalizedString, LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';
import { enUS } from './en-US.ts';

type Catalogue = typeof enUS;
export type WordKey = keyof Catalogue;

/** What a sentence needs to be filled in: nothing, or the arguments its function names. */
type ArgumentsOf<Key extends WordKey> = Catalogue[Key] extends (args: infer Args, ...rest: never[]) => string
  ? [Args]
  : [];

/** Says one sentence of the catalogue in the language it was made for. */
export type Say = <Key extends WordKey>(key: Key, ...args: ArgumentsOf<Key>) => string;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each sentence states its own arguments, which is narrower than the library's open record of variables.
export const catalogues = { 'en-US': enUS as unknown as Record<WordKey, LocalizedString> };
const dictionary = new LocalizedStringDictionary(catalogues);

/** The sentences without a screen: for reports and the command line. An unknown language speaks US English. */
export function wordsIn(language: string): Say {
  return sayWith(new LocalizedStringFormatter(language, dictionary));
}

export function sayWith(formatter: LocalizedStringFormatter<WordKey>): Say {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Say` has checked the arguments against the sentence.
  return (key, ...args) => formatter.format(key, args[0] as Parameters<typeof formatter.format>[1]);
}
