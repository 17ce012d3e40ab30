import type { PhaseNeed } from '../model/phase-needs.ts';
import type { DayPhase } from '../model/phases.ts';
import type { Phase } from './phases.ts';

/** Where the work of a phase of the day is done. */
export const SCREEN_OF: Readonly<Record<DayPhase, Phase>> = {
  prepare: 'agenda',
  welcome: 'people',
  map: 'map',
  gaps: 'map',
  priorities: 'priorities',
  plan: 'plan',
  close: 'report',
  'follow-up': 'plan',
};

/** Where to see to what a phase still lacks. */
export const SCREEN_FOR: Readonly<Record<PhaseNeed, Phase>> = {
  agenda: 'agenda',
  kindsUnasked: 'people',
  answers: 'assessment',
  measuresOpen: 'measures',
  commitments: 'partnership',
  roster: 'people',
  notSignedIn: 'people',
  kindsAbsent: 'people',
  groundRules: 'partnership',
  emptyLanes: 'map',
  unratedResources: 'map',
  lanesWithoutGap: 'map',
  uncollected: 'measures',
  candidates: 'priorities',
  loneGaps: 'priorities',
  votes: 'priorities',
  choice: 'priorities',
  unplanned: 'plan',
  stepless: 'plan',
  leads: 'plan',
  dates: 'plan',
  unconfirmedLanes: 'map',
  cover: 'report',
  summary: 'report',
  openSteps: 'plan',
};
