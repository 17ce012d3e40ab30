/** The languages that the app speaks, each with a catalogue of its own. */
export const LANGUAGES = ['en-US', 'en-GB', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'en-US': 'English (United States)',
  'en-GB': 'English (United Kingdom)',
  es: 'Español',
};

// English outside the United States is spelled the British way almost everywhere.
const BRITISH = /^en-(AU|GB|IE|IN|NZ|ZA)$/i;

// A tag out of a stranger's file goes to the browser's formatters, which throw for one that is none.
const WELL_FORMED = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** The language that the app has for a BCP 47 tag: `es-MX` is Spanish. Undefined for those that it does not speak. */
export function languageFor(tag: string): Language | undefined {
  if (!WELL_FORMED.test(tag)) return undefined;
  const [primary] = tag.toLowerCase().split('-');
  if (primary === 'en') return BRITISH.test(tag) ? 'en-GB' : 'en-US';
  return LANGUAGES.find((language) => language === primary);
}

/** The first of these tags that the app speaks, or US English. */
export const firstSpoken = (tags: readonly string[]): Language =>
  tags.map(languageFor).find((language) => language !== undefined) ?? 'en-US';
