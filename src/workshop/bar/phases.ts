/** The screens of a workshop, in the order of the day. */
export const PHASES = ['people', 'map', 'priorities', 'plan', 'report'] as const;
export type Phase = (typeof PHASES)[number];
