/** What the county knows of the template's measures, by their names; null is what nobody there collects. All of it is invented. */
export const figures: readonly (readonly [name: string, value: number | null, source: string])[] = [
  ['Crisis line calls', 9480, '988 regional center'],
  ['Mobile crisis visits', 1180, 'Marlow Behavioral Health'],
  ['Mobile crisis response time', 52, 'Marlow Behavioral Health'],
  ['Settled in place', 63, 'Marlow Behavioral Health'],
  ['Turned away by crisis units', null, ''],
  ['Emergency psychiatric visits', 3240, 'Marlow Regional Hospital'],
  ['Boarding', 19, 'Marlow Regional Hospital'],
  ['Calls coded mental health', 6900, 'Marlow County Dispatch'],
  ['Calls with a trained officer', 41, 'Marlow County Dispatch'],
  ['Calls that ended in care', null, ''],
  ['Officers trained', 34, 'Sheriff and Fairmead Police'],
  ['Bookings', 5700, 'Jail roster'],
  ['Screened', 97, 'Meridian Correctional Care'],
  ['Screened positive', 38, 'Meridian Correctional Care'],
  ['Matched with a provider', null, ''],
  ['Wait for an evaluation', 23, 'Marlow County Courts'],
  ['In jail with serious mental illness', 71, 'Meridian Correctional Care'],
  ['Stay with serious mental illness', 48, 'Jail roster'],
  ['Stay of everybody else', 17, 'Jail roster'],
  ['On medication for opioid use disorder', 44, 'Meridian Correctional Care'],
  ['Completed a treatment court', 52, 'Marlow County Courts'],
  ['Released with a plan', 31, 'Meridian Correctional Care'],
  ['Released with medicine', 46, 'Meridian Correctional Care'],
  ['Appointment kept within 7 days', null, ''],
  ['Overdose within 14 days', null, ''],
  ['On a specialized caseload', 85, 'Marlow County Probation'],
  ['Technical violations', 310, 'Marlow County Probation'],
  ['Booked again', 44, 'Jail roster'],
];

/** Initials that the room used, some of them for two things. */
export const initials: readonly (readonly [initials: string, meaning: string, agency: string])[] = [
  ['CIT', 'Crisis intervention team', 'Fairmead Police'],
  ['MOUD', 'Medication for opioid use disorder', 'Meridian Correctional Care'],
  ['ED', 'Emergency department', 'Marlow Regional Hospital'],
  ['ED', 'Executive director', 'Cedar Run Recovery'],
  ['PSA', 'Pretrial Services Agency', 'Marlow County Pretrial Services'],
  ['SMI', 'Serious mental illness', 'Marlow Behavioral Health'],
];

/** Where the room placed the candidates, each from 0 to 100. */
export const placed: Readonly<Record<string, { readonly impact: number; readonly effort: number }>> = {
  'p-crisis-center': { impact: 92, effort: 88 },
  'p-mobile-crisis': { impact: 84, effort: 62 },
  'p-release': { impact: 78, effort: 34 },
  'p-housing': { impact: 88, effort: 80 },
  'p-screening': { impact: 64, effort: 22 },
  'p-peers': { impact: 58, effort: 45 },
  'p-diversion': { impact: 55, effort: 52 },
  'p-training': { impact: 36, effort: 30 },
  'p-transport': { impact: 32, effort: 18 },
};
