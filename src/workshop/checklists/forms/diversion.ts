import { type ChecklistForm, group } from './checklist-form.ts';

/** What services that divert people well have in common, to be gone through for one service after another. */
export const diversionService: ChecklistForm = {
  id: 'diversion-service',
  name: 'A diversion service that works',
  per: 'service',
  scale: 'extent',
  note: 'Thirteen things that successful services share. Go through them with the people who run the service and with those who use it.',
  statements: [
    ...group('Knowing the place', '', [
      'Staff know the local health and social services well, and are on good terms with them.',
      'Staff know what police, probation and judges need from them.',
      'Staff teach people in the justice system about mental health.',
    ]),
    ...group('Meeting people', '', [
      'Winning trust counts as work in itself, because many people have been let down before.',
      'The person’s own view of what they need stays at the center of the assessment.',
      'The assessment looks at the whole of a person’s life, not at symptoms alone.',
    ]),
    ...group('Helping at once', '', [
      'Basic needs come first: food, sleep, safety, a phone.',
      'Advice on housing and benefits is given at once, by somebody in the team.',
      'There is enough time and money to go along to appointments.',
      'Staff go out and look for people, and do not only wait for them.',
    ]),
    ...group('Staying in touch', '', [
      'Some support has no end date, so that the next crisis can be prevented.',
      'People can drop in again after the first contact.',
      'Somebody finds out what became of every referral.',
    ]),
  ],
};
