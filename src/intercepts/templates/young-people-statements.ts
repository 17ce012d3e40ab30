import type { Template } from './template.ts';

/** What partners agree or disagree with before a day about young people in a US county. */
export const usYouthStatements: Template['statements'] = {
  i0: [
    'Schools have someone to call besides law enforcement when a young person is in crisis.',
    'A mobile team comes to homes and schools.',
    'Families find help before anything happens that brings police.',
  ],
  i1: [
    'Officers are trained in how young people act under stress and trauma.',
    'Officers have somewhere to take a young person other than detention.',
    'Minor matters end without a referral to court.',
  ],
  i2: [
    'Every young person is screened at intake with a tool made for their age.',
    'Intake can offer help without a petition.',
    'Families understand what is decided and take part in it.',
  ],
  i3: [
    'Care begins on the first day of detention and includes the family.',
    'Detention is used only where a young person is a danger to others.',
    'School goes on during a stay.',
  ],
  i4: [
    'Return to home and school is planned from the first day of a placement.',
    'Care continues without a break after a young person comes home.',
    'Probation answers a setback with support before a sanction.',
  ],
  '': [
    'Child welfare, schools, health and justice plan for the same young person together.',
    'Young people and families have a part in planning.',
    'We know which young people are reached less than others, and act on it.',
  ],
};

/** The same for children in England and Wales. */
export const englandWalesChildrenStatements: Template['statements'] = {
  i0: [
    'Schools know whom to turn to before a child is excluded.',
    'Children wait weeks rather than months for mental health care.',
    'Families find early help near where they live.',
  ],
  i1: ['Officers see the child first and know the services for children.', 'Minor matters end without arrest.'],
  i2: [
    'Every child in custody or interviewed voluntarily is seen by liaison and diversion.',
    'Children are not held overnight.',
    'An appropriate adult comes quickly.',
  ],
  i3: [
    'The youth court knows a child’s health, learning and speech needs on the day.',
    'Hearings are held in words that a child understands.',
  ],
  i4: [
    'Remand is the last resort, and alternatives are at hand.',
    'Health care in custody carries on what was begun outside.',
  ],
  i5: [
    'A home, school and health care are in place on the day of release.',
    'The youth justice service and children’s social care act as one.',
  ],
  '': [
    'Health, education, social care and justice plan for the same child together.',
    'Children and families have a part in planning.',
    'We know which children are reached less than others, and act on it.',
  ],
};
