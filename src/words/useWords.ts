import { createContext, useContext, useMemo } from 'react';
import { useLocale } from 'react-aria/I18nProvider';
import { US_TERMS } from './terms.ts';
import { type Say, wordsIn } from './words.ts';

const TermsContext = createContext(US_TERMS);
/** Gives the screens below it the words of the jurisdiction. */
export const TermsProvider = TermsContext.Provider;

/** The sentences of the screen's language, in the words of the jurisdiction. */
export function useWords(): Say {
  const { locale } = useLocale();
  const terms = useContext(TermsContext);
  return useMemo(() => wordsIn(locale, terms), [locale, terms]);
}
