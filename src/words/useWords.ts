import { useMemo } from 'react';
import { useLocalizedStringFormatter } from 'react-aria/useLocalizedStringFormatter';
import { catalogues, type Say, sayWith } from './words.ts';

/** The sentences of the screen's language. */
export function useWords(): Say {
  const formatter = useLocalizedStringFormatter(catalogues);
  return useMemo(() => sayWith(formatter), [formatter]);
}
