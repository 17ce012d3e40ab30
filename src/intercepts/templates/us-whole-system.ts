import type { Template } from './template.ts';

/** What a US room asks at every intercept, and the sub-headings of what belongs to no single one. */
export const usWholeSystem: Template['wholeSystem'] = {
  headings: [
    'Collaboration',
    'Information sharing',
    'Data',
    'Training',
    'Housing',
    'Workforce',
    'Equity',
    'Peers and families',
  ],
  prompts: [
    'Is there enough of it, too little, or none?',
    'Who runs it, at which hours, and for whom?',
    'Who is turned away, and where do they go instead?',
    'Where do people get lost on the way to the next step?',
    'Who shares what with whom here, and under which agreement?',
    'What do we count, and who could tell us the number?',
    'Where do peers and families have a part in this?',
  ],
};
