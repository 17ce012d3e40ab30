import { type ChecklistForm, group } from './checklist-form.ts';

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
    ...group('Building and paying for work together', '', [
      'Partners work on common issues, such as this map.',
      'There are lawful agreements on sharing information.',
      'Partners bid together for money and expert help.',
      'Health and justice staff train each other regularly.',
      'There are posts that bridge the gap, with a warm hand-over from one system to the other.',
    ]),
  ],
};
