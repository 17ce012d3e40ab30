import type { Template } from './template.ts';

/** A working list of what a US county may want to count at each intercept. The room drops, adds and defines. */
export const usAdultsMeasures: Template['measures'] = {
  i0: [
    {
      name: 'Crisis line calls',
      unit: 'calls',
      definition: 'Calls, texts and chats answered by 988 and local crisis lines.',
    },
    { name: 'Mobile crisis visits', unit: 'visits', definition: 'Times a mobile team went out to a person.' },
    {
      name: 'Mobile crisis response time',
      unit: 'minutes',
      definition: 'Median from the call to the arrival of the team.',
    },
    {
      name: 'Settled in place',
      unit: '%',
      definition: 'Mobile visits after which the person could stay where they were.',
    },
    { name: 'Crisis unit admissions', unit: 'people', definition: 'People taken in by crisis stabilization units.' },
    {
      name: 'Turned away by crisis units',
      unit: 'people',
      definition: 'People a unit could not take, for whatever reason.',
    },
    { name: 'Police drop-offs', unit: 'drop-offs', definition: 'People whom officers brought to crisis care.' },
    { name: 'Drop-off time', unit: 'minutes', definition: 'Median time that an officer spends at a drop-off.' },
    {
      name: 'Emergency psychiatric visits',
      unit: 'visits',
      definition: 'Visits to emergency departments for a psychiatric reason.',
    },
    { name: 'Boarding', unit: 'hours', definition: 'Median wait in an emergency department for a psychiatric bed.' },
  ],
  i1: [
    {
      name: 'Calls coded mental health',
      unit: 'calls',
      definition: '911 calls that were coded so by call-taker or officer.',
    },
    {
      name: 'Calls with a trained officer',
      unit: '%',
      definition: 'Of those calls, the ones answered by a CIT officer.',
    },
    {
      name: 'Calls with a co-responder',
      unit: '%',
      definition: 'Of those calls, the ones that a clinician or peer went to.',
    },
    {
      name: 'Calls that ended in care',
      unit: '%',
      definition: 'Of those calls, the ones that ended in care or at home, not in arrest.',
    },
    { name: 'Officers trained', unit: '%', definition: 'Sworn officers with crisis intervention training.' },
    { name: 'Time on scene', unit: 'minutes', definition: 'Median time of officers at a mental health call.' },
    { name: 'Repeat contacts', unit: 'people', definition: 'People met three times or more within a year.' },
  ],
  i2: [
    { name: 'Bookings', unit: 'bookings', definition: 'All bookings into the jail.' },
    { name: 'Screened', unit: '%', definition: 'Bookings with a completed mental health and substance use screen.' },
    { name: 'Screened positive', unit: '%', definition: 'Of those screened, the ones who need a full assessment.' },
    { name: 'Assessed', unit: '%', definition: 'Of those who screened positive, the ones assessed by a clinician.' },
    {
      name: 'Matched with a provider',
      unit: '%',
      definition: 'Bookings found in the records of a community provider.',
    },
    {
      name: 'Released pretrial',
      unit: '%',
      definition: 'People with a positive screen who were released before trial.',
    },
    {
      name: 'Diverted',
      unit: 'people',
      definition: 'People who entered a diversion program before or at first appearance.',
    },
    { name: 'Competency evaluations', unit: 'orders', definition: 'Orders for an evaluation of competency.' },
    { name: 'Wait for an evaluation', unit: 'days', definition: 'Median from the order to the evaluation.' },
  ],
  i3: [
    {
      name: 'In jail with serious mental illness',
      unit: 'people',
      definition: 'Average daily population with a serious mental illness.',
    },
    {
      name: 'In jail with substance use disorder',
      unit: 'people',
      definition: 'Average daily population with a substance use disorder.',
    },
    {
      name: 'Stay with serious mental illness',
      unit: 'days',
      definition: 'Average length of stay of people with a serious mental illness.',
    },
    {
      name: 'Stay of everybody else',
      unit: 'days',
      definition: 'Average length of stay of all others on comparable charges.',
    },
    { name: 'On psychiatric medication', unit: 'people', definition: 'People who receive it on an average day.' },
    {
      name: 'On medication for opioid use disorder',
      unit: 'people',
      definition: 'People who receive it on an average day.',
    },
    { name: 'Referred to a treatment court', unit: 'people', definition: 'All referrals to specialty courts.' },
    { name: 'Accepted by a treatment court', unit: 'people', definition: 'Referrals that were taken in.' },
    { name: 'Completed a treatment court', unit: 'people', definition: 'People who finished the program.' },
  ],
  i4: [
    {
      name: 'Released with a plan',
      unit: '%',
      definition: 'People with identified needs who left with a written plan.',
    },
    {
      name: 'Released with medicine',
      unit: '%',
      definition: 'Of those on medication, the ones who left with a supply.',
    },
    {
      name: 'Active benefits on release',
      unit: '%',
      definition: 'People whose health coverage was active on the day they left.',
    },
    {
      name: 'Appointment kept within 7 days',
      unit: '%',
      definition: 'People seen by a provider within a week of release.',
    },
    {
      name: 'Appointment kept within 30 days',
      unit: '%',
      definition: 'People seen by a provider within a month of release.',
    },
    { name: 'Housed on release', unit: '%', definition: 'People who left to a place they can stay at.' },
    {
      name: 'Overdose within 14 days',
      unit: 'people',
      definition: 'Overdoses, fatal or not, within two weeks of release.',
    },
    {
      name: 'Overdose within 30 days',
      unit: 'people',
      definition: 'Overdoses, fatal or not, within a month of release.',
    },
  ],
  i5: [
    {
      name: 'Supervised with serious mental illness',
      unit: 'people',
      definition: 'On probation or parole with a known serious mental illness.',
    },
    {
      name: 'Supervised with substance use disorder',
      unit: 'people',
      definition: 'On probation or parole with a known substance use disorder.',
    },
    {
      name: 'On a specialized caseload',
      unit: 'people',
      definition: 'People supervised by an officer with a mental health caseload.',
    },
    {
      name: 'Size of a specialized caseload',
      unit: 'people',
      definition: 'Average number of people for each such officer.',
    },
    { name: 'Technical violations', unit: 'violations', definition: 'Violations filed without a new offense.' },
    { name: 'Revocations', unit: 'people', definition: 'People whose supervision was revoked.' },
    { name: 'In treatment', unit: '%', definition: 'Of those who need it, the ones in treatment.' },
    { name: 'Housed', unit: '%', definition: 'People under supervision with stable housing.' },
    { name: 'Employed', unit: '%', definition: 'People under supervision with work, training or school.' },
  ],
  '': [
    { name: 'Booked with serious mental illness', unit: '%', definition: 'Share of all people booked.' },
    {
      name: 'Connected to treatment',
      unit: '%',
      definition: 'People with identified needs who were in treatment a month after contact.',
    },
    {
      name: 'Booked again',
      unit: '%',
      definition: 'People with a serious mental illness booked again within a year of release.',
    },
  ],
};
