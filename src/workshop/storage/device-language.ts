import { firstSpoken, LANGUAGES, type Language } from '../../words/languages.ts';

/** The language of the shelf. A workshop has a language of its own, which goes with its file. */
export interface DeviceLanguage {
  /** The one that a person has chosen here, or the first that the browser asks for and the app speaks. */
  readonly spoken: () => Language;
  readonly choose: (language: Language) => void;
}

// Pages opened from files share one origin with all other such pages, so the key says whose it is.
const KEY = 'sim-mapper/language';

/** Keeps the choice in the browser; where it withholds its storage, for as long as the page is open. */
export function deviceLanguageIn(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  wanted: readonly string[],
): DeviceLanguage {
  let chosen: Language | undefined;
  return {
    spoken: () => chosen ?? keptIn(storage) ?? firstSpoken(wanted),
    choose: (language) => {
      chosen = language;
      try {
        storage().setItem(KEY, language);
      } catch {
        // Merely touching the storage throws where site data is blocked; the page remembers all the same.
        chosen = language;
      }
    },
  };
}

function keptIn(storage: () => Pick<Storage, 'getItem'>): Language | undefined {
  try {
    const kept = storage().getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}
