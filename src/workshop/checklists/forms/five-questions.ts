import { type ChecklistForm, type FormStatement, group } from './checklist-form.ts';

const QUESTIONS = [
  'People with needs are identified when they first come here.',
  'What is known about them is passed on to those who decide next.',
  'They are properly assessed, and then referred.',
  'Support comes in time and is well enough resourced; nobody waits for months.',
  'The people who are most ill are in suitable places; custody is not used instead.',
] as const;

/** The questions that inspections ask, once for each point of the journey. */
export const fiveQuestions: ChecklistForm = {
  id: 'five-questions',
  name: 'Five questions of inspection',
  per: 'intercept',
  scale: 'extent',
  note: 'The same five questions, asked wherever people meet the justice system.',
  statements: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'].flatMap((intercept): FormStatement[] =>
    group('', intercept, QUESTIONS),
  ),
};
