/** The table of a plan while it is made, and while it is followed up months later. */
export const STEP_COLUMNS = ['text', 'lead', 'partners', 'due', 'status', 'measure', 'cost', 'funder'] as const;
export const FOLLOW_UP_COLUMNS = ['text', 'lead', 'due', 'status', 'reviewedOn', 'reviewNote'] as const;

export type StepColumn = (typeof STEP_COLUMNS)[number] | (typeof FOLLOW_UP_COLUMNS)[number];

export const isStepColumn = (name: string): name is (typeof STEP_COLUMNS)[number] =>
  STEP_COLUMNS.some((column) => column === name);
