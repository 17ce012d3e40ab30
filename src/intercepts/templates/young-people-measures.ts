import type { Template } from './template.ts';

/** A working list of what may be counted on the way of young people through a US county. */
export const usYouthMeasures: Template['measures'] = {
  i0: [
    {
      name: 'Crisis visits to young people',
      unit: 'visits',
      definition: 'Visits of a mobile team to homes and schools.',
    },
    {
      name: 'School referrals to law enforcement',
      unit: 'referrals',
      definition: 'Referrals by schools, by reason where that is known.',
    },
    {
      name: 'Wait for a first appointment',
      unit: 'days',
      definition: 'Median wait for community mental health care of people under 18.',
    },
  ],
  i1: [
    { name: 'Contacts with law enforcement', unit: 'contacts', definition: 'Recorded contacts with people under 18.' },
    { name: 'Diverted at contact', unit: '%', definition: 'Contacts that ended without a referral to court.' },
    { name: 'Officers trained', unit: '%', definition: 'Officers trained in crisis intervention with young people.' },
  ],
  i2: [
    { name: 'Referrals to intake', unit: 'referrals', definition: 'All referrals to juvenile intake.' },
    { name: 'Screened at intake', unit: '%', definition: 'Young people screened with a standard tool.' },
    { name: 'Diverted at intake', unit: '%', definition: 'Referrals that were closed or handled informally.' },
  ],
  i3: [
    { name: 'In detention with identified needs', unit: 'young people', definition: 'Average daily population.' },
    {
      name: 'Length of stay',
      unit: 'days',
      definition: 'Average stay in detention, with and without identified needs.',
    },
    { name: 'Placements out of county', unit: 'young people', definition: 'Placed where family cannot easily visit.' },
  ],
  i4: [
    { name: 'Back in school within a week', unit: '%', definition: 'Young people who returned from placement.' },
    {
      name: 'In care within 7 days',
      unit: '%',
      definition: 'Young people with identified needs seen within a week of return.',
    },
    { name: 'Violations of probation', unit: 'violations', definition: 'Filed without a new offense.' },
  ],
};

/** The same for children in England and Wales. */
export const englandWalesChildrenMeasures: Template['measures'] = {
  i0: [
    {
      name: 'Wait for children’s mental health care',
      unit: 'weeks',
      definition: 'Median from referral to second contact.',
    },
    { name: 'Exclusions and suspensions', unit: 'children', definition: 'Children excluded or suspended from school.' },
    { name: 'Supported early', unit: 'children', definition: 'Children who entered early help or prevention.' },
  ],
  i1: [
    { name: 'Community resolutions', unit: 'children', definition: 'Children dealt with by a community resolution.' },
    { name: 'Diverted before arrest', unit: '%', definition: 'Children in contact with police who were not arrested.' },
  ],
  i2: [
    { name: 'Children in custody suites', unit: 'children', definition: 'All detentions of people under 18.' },
    { name: 'Seen by liaison and diversion', unit: '%', definition: 'Of those detained or interviewed voluntarily.' },
    { name: 'Held overnight', unit: 'children', definition: 'Children held overnight after charge.' },
  ],
  i3: [
    {
      name: 'Reports ready on the day',
      unit: '%',
      definition: 'Youth court hearings with health information available.',
    },
    { name: 'First-time entrants', unit: 'children', definition: 'Children with a first caution or conviction.' },
  ],
  i4: [
    { name: 'Remanded', unit: 'children', definition: 'Children remanded to youth detention accommodation.' },
    {
      name: 'In custody with identified needs',
      unit: '%',
      definition: 'Children with a mental health, learning or speech need.',
    },
  ],
  i5: [
    { name: 'Housed on release', unit: '%', definition: 'Children with suitable accommodation on the day.' },
    {
      name: 'In school or training',
      unit: '%',
      definition: 'Children supervised who are in school, training or work.',
    },
    { name: 'Reoffending', unit: '%', definition: 'Children who reoffended within a year.' },
  ],
};
