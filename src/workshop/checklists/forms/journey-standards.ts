import { type ChecklistForm, group } from './checklist-form.ts';

/** What may be expected at each point of a person's way through the justice system. */
export const journeyStandards: ChecklistForm = {
  id: 'journey-standards',
  name: 'The journey: what can be expected',
  per: 'intercept',
  scale: 'extent',
  note: 'Expectations of leaders, staff and services, and of work with each person, along the way from first contact to life after release.',
  statements: [
    ...group('First contact', 'i1', [
      'Whoever answers a call or meets a person can recognize a mental health need and record it.',
      'There is a place to take somebody to that is neither a cell nor a long wait.',
    ]),
    ...group('Custody and first hearing', 'i2', [
      'Everybody is screened, and the result reaches those who decide next.',
      'An interpreter, an advocate or a trusted adult is there when one is needed.',
      'Patterns by ethnicity, sex and age are recorded, looked at and acted on.',
    ]),
    ...group('Court and custody', 'i3', [
      'The court hears about a person’s needs before it decides, from a report or from somebody in the room.',
      'Treatment can be part of a sentence or a plea, and judges know what is on offer.',
      'Consent to treatment is asked for in plain words and written down.',
      'Whoever comes into custody is seen by health staff on the first day, and treatment goes on.',
    ]),
    ...group('Release', 'i4', [
      'Planning for release begins early and includes the person’s own goals.',
      'Custody and community work on one plan.',
      'Somebody meets the person at the gate, and stays in touch for weeks.',
    ]),
    ...group('Supervision', 'i5', [
      'Assessment, plan, delivery and review follow each other, and the person knows each step.',
      'Complex cases have one lead practitioner.',
      'When things change, the plan is reviewed before anything is enforced.',
    ]),
    ...group('Leadership and staff', '', [
      'Local leaders share one aim and have the systems and partnerships for it.',
      'Staff have manageable caseloads, oversight and learning on mental health, and may decide.',
      'There is a full range of services, and the needs of different groups are met.',
      'Leaders know who uses the services, how good the work is, and what users say.',
    ]),
  ],
};
