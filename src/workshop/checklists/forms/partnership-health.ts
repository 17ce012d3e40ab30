import { type ChecklistForm, group } from './checklist-form.ts';

/** Each is a way that a step of the plan can go, so that the room sees which steps speak to it. */
const WAYS_TOGETHER = [
  { way: 'common-issues', text: 'Partners work on common issues, such as this map.' },
  { way: 'information-sharing', text: 'There are lawful agreements on sharing information.' },
  { way: 'joint-bid', text: 'Partners bid together for money and expert help.' },
  { way: 'cross-training', text: 'Health and justice staff train each other regularly.' },
  {
    way: 'bridging-post',
    text: 'There are posts that bridge the gap, with a warm hand-over from one system to the other.',
  },
] as const;

/** How well a coalition works as one. */
export const partnershipHealth: ChecklistForm = {
  id: 'partnership-health',
  name: 'The health of the partnership',
  per: 'system',
  scale: 'extent',
  note: 'Answer apart, then compare: where partners see the same partnership differently there is something to talk about.',
  statements: [
    ...group('Leadership', '', [
      'One strong leader pulls different partners together.',
      'Every discipline feels the same pressure to change something.',
    ]),
    ...group('Roles', '', [
      'What each partner brings, and will do, is written down.',
      'Each partner knows what the others expect.',
    ]),
    ...group('Words', '', [
      'Differences of terminology are named and explained.',
      'Partners learn how the others see things.',
    ]),
    ...group('Standing coalition', '', [
      'The coalition meets and plans all through the year.',
      'It builds on what has worked together before.',
    ]),
    ...WAYS_TOGETHER.map(({ way, text }) => ({
      intercept: '',
      heading: 'Building and paying for work together',
      text,
      way,
    })),
  ],
};
