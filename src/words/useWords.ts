import { createContext, useContext, useMemo } from 'react';
import { useLocalizedStringFormatter } from 'react-aria/useLocalizedStringFormatter';
import { US_TERMS } from './terms.ts';
import { catalogues, type Say, sayWith } from './words.ts';

const TermsContext = createContext(US_TERMS);
/** Gives the screens below it the words of the jurisdiction. */
export const TermsProvider = TermsContext.Provider;

/** The sentences of the screen's language, in the words of the jurisdiction. */
export function useWords(): Say {
  const formatter = useLocalizedStringFormatter(catalogues);
  const terms = useContext(TermsContext);
  return useMemo(() => sayWith(formatter, terms), [formatter, terms]);
}
