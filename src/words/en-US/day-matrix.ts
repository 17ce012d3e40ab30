import type { Grammar } from '../grammar.ts';

interface Titled {
  readonly title: string;
}

/** What the picture of impact and effort says. */
export const matrixWords = {
  'matrix.title': 'Impact and effort',
  'matrix.empty': 'There is nothing to place yet. Make candidate priorities from the gaps first.',
  'matrix.howTo':
    'Drag a number to its place, or choose it and press the arrow keys: up for more impact, right for more effort. Shift takes larger steps, Delete takes it out.',
  'matrix.impact': 'Impact',
  'matrix.effort': 'Effort',
  'matrix.quickWins': 'Do first',
  'matrix.bigBets': 'Plan well',
  'matrix.fillers': 'Do when there is time',
  'matrix.thankless': 'Leave for now',
  'matrix.placed': ({ title, impact, effort }: Titled & { impact: number; effort: number }, say: Grammar) =>
    `${title}: impact ${say.number(impact)} of 100, effort ${say.number(effort)} of 100`,
  'matrix.unplaced': ({ title }: Titled) => `${title}: not placed yet`,
  'matrix.list': 'Candidates, placed by number',
  'matrix.number': 'No.',
  'matrix.priority': 'Priority',
  'matrix.impactOf': ({ title }: Titled) => `Impact of ${title}`,
  'matrix.effortOf': ({ title }: Titled) => `Effort of ${title}`,
  'matrix.moved': ({ title }: Titled) => `Placed “${title}”`,
  'matrix.cleared': ({ title }: Titled) => `Took “${title}” out of the picture`,
} as const;
