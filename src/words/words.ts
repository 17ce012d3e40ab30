import { type LocalizedString, LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';
import { enUS } from './en-US.ts';
import { type Term, type Terms, US_TERMS } from './terms.ts';

type Catalogue = typeof enUS;
export type WordKey = keyof Catalogue;

/** What a sentence needs to be filled in: nothing, or the arguments its function names. The jurisdiction's terms are always there. */
type ArgumentsOf<Key extends WordKey> = Catalogue[Key] extends (args: infer Args, ...rest: never[]) => string
  ? Terms extends Args
    ? []
    : [Omit<Args, Term>]
  : [];

/** Says one sentence of the catalogue in the language it was made for. */
export type Say = <Key extends WordKey>(key: Key, ...args: ArgumentsOf<Key>) => string;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each sentence states its own arguments, which is narrower than the library's open record of variables.
export const catalogues = { 'en-US': enUS as unknown as Record<WordKey, LocalizedString> };
const dictionary = new LocalizedStringDictionary(catalogues);

/** The sentences without a screen: for reports and the command line. An unknown language speaks US English. */
export function wordsIn(language: string, terms: Terms = US_TERMS): Say {
  return sayWith(new LocalizedStringFormatter(language, dictionary), terms);
}

export function sayWith(formatter: LocalizedStringFormatter<WordKey>, terms: Terms): Say {
  return (key, ...args: readonly object[]) => formatter.format(key, { ...terms, ...args[0] });
}
