import type { Template } from './template.ts';

/** What partners of an area agree or disagree with before the day, intercept by intercept. */
export const englandWalesAdultsStatements: Template['statements'] = {
  i0: [
    'A person in crisis can reach mental health help by phone at any hour.',
    'The crisis team comes to people in every part of the area, day and night.',
    'There is somewhere to go in a crisis other than an emergency department.',
    'Drug, alcohol and mental health services work with the same person together.',
    'Nobody goes without help because of language, age, distance or where they are registered.',
  ],
  i1: [
    'Police and health agree on which calls police should go to, and both keep to it.',
    'Officers can speak with a mental health professional at any hour.',
    'A place of safety is free when it is needed, and handover is quick.',
    'Somebody follows up with people whom officers meet again and again.',
  ],
  i2: [
    'Everyone in custody is screened, and liaison and diversion sees those who need it.',
    'People who attend voluntarily are offered the same.',
    'Reports reach those who decide on charge and disposal in time.',
    'Referrals are taken up, not only made.',
  ],
  i3: [
    'Liaison and diversion is present at every court that serves the area.',
    'Courts can make treatment requirements on the day, with consent.',
    'Treatment begins soon after a requirement is made.',
    'People who are too unwell for prison are moved to hospital without delay.',
  ],
  i4: [
    'Planning for release begins twelve weeks before.',
    'People with the greatest needs are met at the gate.',
    'Prescriptions, GP registration and benefits are in place on the day.',
    'Nobody leaves prison without somewhere to stay.',
  ],
  i5: [
    'Probation practitioners have time for people with complex needs.',
    'Practitioner and treatment provider talk before enforcement begins.',
    'Approved premises and housing are open to people with mental health needs.',
    'Support lasts beyond the end of the order.',
  ],
  '': [
    'Commissioners of health and justice plan and pay for services together.',
    'Agencies share what they may share, under agreements in writing.',
    'We can say how many people with mental health needs enter the system, and how they fare.',
    'People with lived experience and families help to plan and to deliver services.',
    'We know who is reached less than others, and act on it.',
  ],
};
