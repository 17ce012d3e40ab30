import { interceptOf, interceptsOf } from '../../intercepts/model/places.ts';
import { SELF_ASSESSMENT } from './checklist.ts';
import { sheetsOf, statementsOf } from './checklist-edits.ts';
import { checksOf } from './checks/checks.ts';
import type { Check, Finding } from './checks/finding.ts';
import type { DayPhase } from './phases.ts';
import { kindStandingOf, participantsOf, partnerKindsOf } from './roster-edits.ts';
import { aboutOf, type WorkshopDocument } from './workshop-document.ts';

/** What each phase may still lack, in the order in which a facilitator would see to it. */
const PHASE_NEEDS = {
  prepare: ['agenda', 'kindsUnasked', 'answers', 'measuresOpen', 'commitments'],
  welcome: ['roster', 'notSignedIn', 'kindsAbsent', 'groundRules'],
  map: ['emptyLanes', 'unratedResources'],
  gaps: ['lanesWithoutGap', 'uncollected'],
  priorities: ['candidates', 'loneGaps', 'votes', 'choice'],
  plan: ['unplanned', 'stepless', 'leads', 'dates'],
  close: ['unconfirmedLanes', 'cover', 'summary'],
  'follow-up': ['openSteps'],
} as const satisfies Record<DayPhase, readonly string[]>;
export type PhaseNeed = (typeof PHASE_NEEDS)[DayPhase][number];

export interface Needed {
  readonly need: PhaseNeed;
  /** How many are missing; 1 where the question is only whether there is any. */
  readonly count: number;
}

/** What a phase still lacks; empty when nothing is missing. */
export function phaseNeedsOf(document: WorkshopDocument, phase: DayPhase): Needed[] {
  const findings = checksOf(document);
  const needs: readonly PhaseNeed[] = PHASE_NEEDS[phase];
  return needs.flatMap((need) => {
    const count = COUNTS[need](document, findings);
    return count > 0 ? [{ need, count }] : [];
  });
}

type Count = (document: WorkshopDocument, findings: readonly Finding[]) => number;

const finds =
  (...checks: readonly Check[]): Count =>
  (_, findings) =>
    findings.filter(({ check }) => checks.includes(check)).length;

const any = (isThere: (document: WorkshopDocument) => boolean): Count => {
  return (document) => (isThere(document) ? 0 : 1);
};

const COUNTS: Readonly<Record<PhaseNeed, Count>> = {
  agenda: any(({ agendaEntries }) => Object.keys(agendaEntries).length > 0),
  kindsUnasked: (document) => {
    const named = new Set(participantsOf(document).map(({ partnerKind }) => partnerKind));
    return partnerKindsOf(document).filter(({ id, standing }) => standing === '' && !named.has(id)).length;
  },
  answers: any(
    (document) =>
      statementsOf(document, SELF_ASSESSMENT).length === 0 || sheetsOf(document, SELF_ASSESSMENT).length > 0,
  ),
  measuresOpen: ({ measures }) => Object.values(measures).filter(({ collected }) => collected === '').length,
  commitments: any(({ commitments }) => Object.keys(commitments).length > 0),
  roster: any(({ participants }) => Object.keys(participants).length > 0),
  notSignedIn: (document) => participantsOf(document).filter(({ standing }) => standing !== 'present').length,
  kindsAbsent: (document) =>
    partnerKindsOf(document).filter(({ id }) => kindStandingOf(document, id) !== 'present').length,
  groundRules: any((document) => aboutOf(document).groundRules !== ''),
  emptyLanes: finds('interceptWithoutCard'),
  unratedResources: finds('resourceWithoutStatus'),
  lanesWithoutGap: (document) => {
    const gaps = Object.values(document.cards).filter(({ kind }) => kind === 'gap');
    const lanes = new Set(gaps.map(({ at }) => interceptOf(document, at)));
    return interceptsOf(document).filter(({ id }) => !lanes.has(id)).length;
  },
  uncollected: ({ measures }) =>
    Object.values(measures).filter(({ collected, gap }) => collected === 'no' && gap === '').length,
  candidates: any(({ priorities }) => Object.keys(priorities).length > 0),
  loneGaps: finds('gapWithoutPriority'),
  votes: any(({ rounds }) => Object.keys(rounds).length > 0),
  choice: any(({ priorities }) => Object.values(priorities).some(({ chosen }) => chosen)),
  unplanned: finds('chosenPriorityWithoutObjective'),
  stepless: finds('objectiveWithoutStep'),
  leads: finds('stepWithoutLead'),
  dates: finds('stepWithoutDue'),
  unconfirmedLanes: ({ intercepts }) => Object.values(intercepts).filter(({ confirmed }) => !confirmed).length,
  cover: finds('aboutWithoutTitle', 'aboutWithoutPlace', 'aboutWithoutDates'),
  summary: any((document) => aboutOf(document).summary !== ''),
  openSteps: ({ steps }) => Object.values(steps).filter(({ status }) => status !== 'done').length,
};
