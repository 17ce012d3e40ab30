import { type LocalizedString, LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';
import { enUS } from './en-US.ts';
import { type Language, languageFor } from './languages.ts';
import { TERMS, type Term, type Terms, US_TERMS } from './terms.ts';
import type { Spoken } from './translation.ts';

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

const LOADERS: Readonly<Record<Exclude<Language, 'en-US'>, () => Promise<Spoken>>> = {
  'en-GB': async () => (await import('./en-GB.ts')).enGB,
  es: async () => (await import('./es.ts')).es,
};

/** US English comes with the app, so that something can always be said; the others are here once they were fetched. */
const here = new Map<Language, Spoken>([['en-US', { sentences: enUS, terms: {} }]]);

/** Whether `wordsIn` speaks a language at once; one that the app does not have counts, since nothing can be fetched for it. */
export const isHere = (tag: string): boolean => {
  const language = languageFor(tag);
  return language === undefined || here.has(language);
};

/**
 * Fetches the words of a language, so that `wordsIn` speaks it from then on.
 * @throws when they cannot be fetched; US English is spoken as before
 */
export async function fetchWords(tag: string): Promise<void> {
  const language = languageFor(tag);
  if (language === undefined || language === 'en-US' || here.has(language)) return;
  here.set(language, await LOADERS[language]());
}

/**
 * The sentences of a language, with plurals and numbers as its tag wants them. US English stands in for a language that
 * the app does not have, or has not fetched.
 */
export function wordsIn(tag: string, terms: Terms = US_TERMS): Say {
  const language = languageFor(tag);
  const spoken = language && here.get(language);
  return spoken ? sayWith(tag, spoken, terms) : sayWith('en-US', { sentences: enUS, terms: {} }, terms);
}

function sayWith(tag: string, spoken: Spoken, terms: Terms): Say {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each sentence states its own arguments, which is narrower than the library's open record of variables.
  const sentences = spoken.sentences as unknown as Record<WordKey, LocalizedString>;
  const formatter = new LocalizedStringFormatter(tag, new LocalizedStringDictionary({ [tag]: sentences }, tag));
  const translated = Object.fromEntries(TERMS.map((term) => [term, termIn(spoken, terms[term])]));
  return (key, ...args: readonly object[]) => formatter.format(key, { ...translated, ...args[0] });
}

const termIn = ({ terms }: Spoken, word: string): string => (Object.hasOwn(terms, word) ? (terms[word] ?? word) : word);
