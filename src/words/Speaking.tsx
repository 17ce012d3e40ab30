import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria/I18nProvider';
import { languageFor } from './languages.ts';
import { fetchWords, isHere } from './words.ts';

interface Props {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly children: ReactNode;
}

/**
 * Lets the screens below speak a language. While its words are on their way the last one is spoken, so that a workshop whose
 * language is changed stays as it is; if they cannot be fetched, US English.
 */
export function Speaking({ language, children }: Props) {
  const [spoken, setSpoken] = useState(() => (isHere(language) ? spokenFor(language) : undefined));
  useEffect(() => {
    let isWanted = true;
    const speak = (tag: string) => {
      if (isWanted) setSpoken(tag);
    };
    fetchWords(language).then(
      () => speak(spokenFor(language)),
      () => speak('en-US'),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    if (spoken === undefined) return undefined;
    const root = document.documentElement;
    const before = root.lang;
    root.lang = spoken;
    return () => {
      root.lang = before;
    };
  }, [spoken]);
  return spoken === undefined ? null : <I18nProvider locale={spoken}>{children}</I18nProvider>;
}

const spokenFor = (tag: string): string => (languageFor(tag) === undefined ? 'en-US' : tag);
