import { englandAndWales } from './england-and-wales.ts';
import { unitedStates } from './united-states.ts';
import type { Vignette } from './vignette.ts';

/** The stories that a workshop can walk, those of its own jurisdiction first. The rest stay on offer, for training across borders. */
export const vignettesFor = (language: string): readonly Vignette[] =>
  language === 'en-GB' ? [...englandAndWales, ...unitedStates] : [...unitedStates, ...englandAndWales];
