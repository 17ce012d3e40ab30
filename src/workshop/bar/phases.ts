/** The screens of a workshop, in the order of the day. */
export const PHASES = [
  'agenda',
  'assessment',
  'checklists',
  'measures',
  'partnership',
  'people',
  'map',
  'walks',
  'words',
  'quiz',
  'circle',
  'lens',
  'priorities',
  'plan',
  'report',
  'commissioning',
] as const;
export type Phase = (typeof PHASES)[number];

/** Screens that stand together behind one tab, the first of them being where the tab leads. */
export const PREPARING = [
  'agenda',
  'assessment',
  'checklists',
  'measures',
  'partnership',
] as const satisfies readonly Phase[];
export type Preparing = (typeof PREPARING)[number];

export const isPreparing = (phase: Phase): phase is Preparing => PREPARING.some((screen) => screen === phase);

/** Screens on which agencies learn from each other, likewise behind one tab. */
export const LEARNING = ['walks', 'words', 'quiz', 'circle', 'lens'] as const satisfies readonly Phase[];
export type Learning = (typeof LEARNING)[number];

export const isLearning = (phase: Phase): phase is Learning => LEARNING.some((screen) => screen === phase);

/** What is handed to others, likewise behind one tab. */
export const REPORTING = ['report', 'commissioning'] as const satisfies readonly Phase[];

export const isReporting = (phase: Phase): phase is (typeof REPORTING)[number] =>
  REPORTING.some((screen) => screen === phase);
