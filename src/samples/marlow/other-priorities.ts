import type { SamplePriority } from './sample-plan.ts';

/** Candidates that got votes and no plan yet. */
export const otherPriorities: readonly SamplePriority[] = [
  {
    id: 'p-peers',
    title: 'Steady, paid peer jobs at every intercept',
    at: 'system',
    gaps: ['g-peer-pay', 'g-jail-peers'],
    votes: 9,
  },
  {
    id: 'p-diversion',
    title: 'Widen pretrial diversion beyond first offenses',
    at: 'intercept:i2',
    gaps: ['g-diversion-narrow', 'g-pretrial-full', 'g-weekend-court'],
    votes: 6,
  },
  {
    id: 'p-competency',
    title: 'Competency restoration in the community',
    at: 'intercept:i2',
    gaps: ['g-competency-wait'],
    votes: 5,
  },
  {
    id: 'p-caseloads',
    title: 'Specialized probation caseloads of 45 people',
    at: 'station:s-probation',
    gaps: ['g-caseload', 'g-technical'],
    votes: 4,
  },
  {
    id: 'p-training',
    title: 'Crisis training on every shift, from dispatch to patrol',
    at: 'intercept:i1',
    gaps: ['g-dispatch-training', 'g-cit-nights', 'g-small-departments'],
    votes: 4,
  },
  {
    id: 'p-transport',
    title: 'Rides to treatment and court outside Fairmead',
    at: 'system',
    gaps: ['g-bus', 'g-technical'],
    votes: 2,
  },
  {
    id: 'p-dashboard',
    title: 'A shared page of numbers, updated every quarter',
    at: 'system',
    gaps: ['g-no-dashboard', 'g-call-codes'],
    votes: 1,
  },
];
