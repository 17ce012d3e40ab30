import type { Template } from './template.ts';

/** A working list of what an area of England or Wales may want to count at each intercept. */
export const englandWalesAdultsMeasures: Template['measures'] = {
  i0: [
    {
      name: 'Crisis line calls',
      unit: 'calls',
      definition: 'Calls to NHS 111 for mental health and to local crisis lines that were answered.',
    },
    { name: 'Crisis team visits', unit: 'visits', definition: 'Times a crisis team went out to a person.' },
    {
      name: 'Crisis team response time',
      unit: 'hours',
      definition: 'Median from referral to first face-to-face contact.',
    },
    {
      name: 'Crisis café and house stays',
      unit: 'people',
      definition: 'People who used a crisis café or crisis house.',
    },
    {
      name: 'Emergency department visits',
      unit: 'visits',
      definition: 'Attendances with mental health as the main reason.',
    },
    {
      name: 'Wait for a bed',
      unit: 'hours',
      definition: 'Median wait in an emergency department for a mental health bed.',
    },
  ],
  i1: [
    { name: 'Calls flagged mental health', unit: 'calls', definition: 'Calls to the police that were flagged so.' },
    {
      name: 'Calls passed to health',
      unit: '%',
      definition: 'Of those calls, the ones for which a health service took over.',
    },
    {
      name: 'Seen by street triage',
      unit: 'people',
      definition: 'People met by police and a mental health professional together.',
    },
    {
      name: 'Detentions under section 136',
      unit: 'detentions',
      definition: 'All uses of the power, adults and children.',
    },
    { name: 'Handover at a place of safety', unit: 'minutes', definition: 'Median time until officers can leave.' },
    { name: 'Repeat contacts', unit: 'people', definition: 'People met three times or more within a year.' },
  ],
  i2: [
    { name: 'Detained in custody', unit: 'people', definition: 'All people detained in custody suites.' },
    {
      name: 'Seen by liaison and diversion',
      unit: '%',
      definition: 'Of those identified, the ones seen by a practitioner.',
    },
    {
      name: 'Seen after voluntary attendance',
      unit: 'people',
      definition: 'People interviewed outside custody who were offered an assessment.',
    },
    { name: 'Assessed', unit: '%', definition: 'Of those screened positive, the ones with a full assessment.' },
    { name: 'Referral taken up', unit: '%', definition: 'Of those referred, the ones who reached the service.' },
    {
      name: 'Out-of-court disposals',
      unit: 'people',
      definition: 'People with identified needs dealt with out of court.',
    },
  ],
  i3: [
    {
      name: 'Reports to court',
      unit: 'reports',
      definition: 'Reports of liaison and diversion made available on the day.',
    },
    {
      name: 'Mental health treatment requirements',
      unit: 'orders',
      definition: 'Primary and secondary care requirements made.',
    },
    { name: 'Drug rehabilitation requirements', unit: 'orders', definition: 'Requirements made.' },
    { name: 'Alcohol treatment requirements', unit: 'orders', definition: 'Requirements made.' },
    { name: 'Requirements completed', unit: '%', definition: 'Of those made, the ones completed.' },
    {
      name: 'On the prison mental health caseload',
      unit: 'people',
      definition: 'Average number in the prisons that serve the area.',
    },
    {
      name: 'Wait for transfer to hospital',
      unit: 'days',
      definition: 'Median from referral to transfer from prison.',
    },
  ],
  i4: [
    {
      name: 'Referred to RECONNECT',
      unit: 'people',
      definition: 'People referred in the twelve weeks before release.',
    },
    { name: 'Met at the gate', unit: '%', definition: 'Of those referred, the ones met on the day of release.' },
    { name: 'Registered with a GP on release', unit: '%', definition: 'People with identified needs.' },
    {
      name: 'Treatment within 21 days',
      unit: '%',
      definition: 'People with a drug or alcohol need who entered community treatment within three weeks.',
    },
    { name: 'Accommodation on release', unit: '%', definition: 'People who left to settled accommodation.' },
    { name: 'Deaths after release', unit: 'people', definition: 'Deaths within 30 days of release.' },
  ],
  i5: [
    {
      name: 'Supervised with a mental health need',
      unit: 'people',
      definition: 'People on probation with an identified need.',
    },
    {
      name: 'Supervised with a drug or alcohol need',
      unit: 'people',
      definition: 'People on probation with an identified need.',
    },
    {
      name: 'Referred to commissioned services',
      unit: 'people',
      definition: 'Referrals to commissioned rehabilitative services.',
    },
    { name: 'Recalls', unit: 'people', definition: 'People recalled to prison.' },
    { name: 'Settled accommodation', unit: '%', definition: 'People on probation in settled accommodation.' },
    { name: 'In work or training', unit: '%', definition: 'People on probation in work, training or education.' },
  ],
  '': [
    {
      name: 'In treatment a month later',
      unit: '%',
      definition: 'People with identified needs in treatment a month after contact.',
    },
    { name: 'Proven reoffending', unit: '%', definition: 'People with identified needs who reoffended within a year.' },
  ],
};
