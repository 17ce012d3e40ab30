import { createContext, useContext } from 'react';
import type { Language } from '../../words/languages.ts';

interface SpokenHere {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Context = createContext<SpokenHere | undefined>(undefined);
/** Lets the shelf say and change which language this device speaks outside of workshops. */
export const SpokenHereProvider = Context.Provider;
export const useSpokenHere = (): SpokenHere | undefined => useContext(Context);
