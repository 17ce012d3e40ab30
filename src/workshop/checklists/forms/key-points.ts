import { type ChecklistForm, group } from './checklist-form.ts';

/** What was learned at four key points of the journey, as prompts for an audit of the local map. */
export const keyPoints: ChecklistForm = {
  id: 'key-points',
  name: 'Audit prompts by key point',
  per: 'intercept',
  scale: 'extent',
  note: 'What has been learned at arrest, in court, under supervision and at release. Each prompt may find a resource or a gap.',
  statements: [
    ...group('Arrest and charge', 'i2', [
      'Somebody is given time to look after the partnership itself.',
      'Commissioners and providers meet to review results.',
      'The team brings several professions together.',
      'All who need support are found, and assessed in full and in time.',
      'People with lived experience shape the service.',
      'Agreements on sharing information cover every provider.',
      'Health and justice staff train together.',
    ]),
    ...group('Court', 'i3', [
      'Information is gathered from every source, custody included.',
      'Specialist assessments can be had when they are needed.',
      'Risk to others and risk to oneself are both looked at.',
      'Needs that add to each other are seen together.',
      'Motivation and the person’s own views are recorded.',
      'Treatment plans rest on evidence, fit the person and have a structure.',
    ]),
    ...group('Supervision', 'i5', [
      'What is required is explained until it is understood.',
      'The plan for treatment and the plan for the sentence say the same.',
      'Triggers are known, and there is a plan for a bad day.',
      'Everybody’s role is clear.',
      'People are registered with a doctor and begin promptly.',
      'Progress is noticed and said.',
      'Transitions and endings are planned.',
    ]),
    ...group('Release and resettlement', 'i4', [
      'Contact is kept through the whole of the sentence.',
      'Resettlement staff are spoken to before release.',
      'Who a person is, and what has happened to them, stays in view.',
      'Community health services are brought in.',
      'Where and when to report is confirmed before the gate opens.',
    ]),
  ],
};
