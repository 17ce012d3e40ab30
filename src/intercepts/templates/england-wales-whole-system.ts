import type { Template } from './template.ts';

/** What a room in England or Wales asks at every intercept, and the sub-headings of what belongs to no single one. */
export const englandWalesWholeSystem: Template['wholeSystem'] = {
  headings: [
    'Working together',
    'Information sharing',
    'Data',
    'Training',
    'Housing',
    'Workforce',
    'Equality and inclusion',
    'Lived experience and families',
  ],
  prompts: [
    'Is there enough of it, too little, or none?',
    'Who commissions it, who runs it, when and for whom?',
    'Are people’s needs found the first time they come into contact?',
    'Does what one service knows reach the next one?',
    'Is support timely, or do people wait for months?',
    'Where do people get lost on the way?',
    'Where do people with lived experience shape this?',
  ],
};
