import type { ParticipantFields } from '../../workshop/model/roster-edits.ts';

const PARTICIPANTS = [
  ['Angela Whitcomb', 'Sheriff', 'Marlow County Sheriff', 'k-law-enforcement'],
  ['Luis Arroyo', 'Patrol sergeant, CIT coordinator', 'Fairmead Police', 'k-law-enforcement'],
  ['Janice Pruitt', 'Communications director', 'Marlow County Dispatch', 'k-law-enforcement'],
  ['Terrence Boyd', 'Jail administrator', 'Marlow County Jail', 'k-jail'],
  ['Mei-Ling Zhao', 'Programs lieutenant', 'Marlow County Jail', 'k-jail'],
  ['Paula Reinhardt', 'Health services administrator', 'Meridian Correctional Care', 'k-jail-health'],
  ['Sam Osei', 'Discharge planner', 'Meridian Correctional Care', 'k-jail-health'],
  ['Denise Okafor', 'Deputy director', 'Marlow County Public Health', 'k-health-department'],
  ['Bill Hanratty', 'County commissioner', 'Marlow County', 'k-county-management'],
  ['Priya Natarajan', 'Budget analyst', 'Marlow County', 'k-county-management'],
  ['Rosa Alvarez', 'Crisis services director', 'Marlow Behavioral Health', 'k-treatment-providers'],
  ['Jonah Whitfield', 'Executive director', 'Cedar Run Recovery', 'k-treatment-providers'],
  ['Ellen Sorensen', 'Nurse practitioner', 'Marlow Community Health Clinic', 'k-treatment-providers'],
  ['Marcus Tate', 'Program manager', 'Open Door Fairmead', 'k-treatment-providers'],
  ['Dr. Anil Kapoor', 'Chief of emergency medicine', 'Marlow Regional Hospital', 'k-hospitals'],
  ['Carol Lindqvist', 'Nurse manager, psychiatric unit', 'Marlow Regional Hospital', 'k-hospitals'],
  ['Hon. Margaret Doyle', 'Presiding judge, mental health court', 'Marlow County Courts', 'k-courts'],
  ['Hon. Isaac Feldman', 'Judge, criminal division', 'Marlow County Courts', 'k-courts'],
  ['Tanya Brooks', 'Social worker', 'Marlow County Public Defender', 'k-defense-prosecution'],
  ['Greg Malone', 'Assistant district attorney', 'Marlow County District Attorney', 'k-defense-prosecution'],
  ['Yolanda Price', 'Probation supervisor', 'Marlow County Probation', 'k-probation-parole'],
  ['Kevin Stroud', 'Parole agent', 'State Parole, Region 4', 'k-probation-parole'],
  ['Aisha Grant', 'Peer support specialist', 'Lantern Peer Network', 'k-peers'],
  ['Ray Delgado', 'Certified recovery coach', 'Lantern Peer Network', 'k-peers'],
  ['Joan Petrakis', 'Family advocate', 'Families Together Marlow', 'k-peers'],
] as const;

const CORE_TEAM = [
  ['Nadia Farrow', 'Coordinating council director', 'Marlow County', 'k-county-management'],
  ['Peter Vance', 'Chief deputy', 'Marlow County Sheriff', 'k-law-enforcement'],
  ['Lena Moritz', 'Chief executive', 'Marlow Behavioral Health', 'k-treatment-providers'],
  ['Curtis Bell', 'Director', 'Lantern Peer Network', 'k-peers'],
  ['Hannah Ito', 'Pretrial services manager', 'Marlow County Pretrial Services', 'k-probation-parole'],
] as const;

const FACILITATORS = [
  ['Gloria Mendez', 'Facilitator', 'Crossing Point Consulting', ''],
  ['David Abrams', 'Facilitator and recorder', 'Crossing Point Consulting', ''],
] as const;

type Person = ParticipantFields & { readonly id: string };

/** Everybody in the room. No payer came, which is what the roster should show. */
export const people: readonly Person[] = [
  ...FACILITATORS.map((person, index) => entry(person, 'facilitator', `u-facilitator-${index + 1}`)),
  ...CORE_TEAM.map((person, index) => entry(person, 'core-team', `u-core-${index + 1}`)),
  ...PARTICIPANTS.map((person, index) => entry(person, 'participant', `u-${index + 1}`)),
];

function entry(
  [name, position, agency, partnerKind]: readonly [string, string, string, string],
  role: NonNullable<ParticipantFields['role']>,
  id: string,
): Person {
  return { id, name, position, agency, partnerKind, role };
}
