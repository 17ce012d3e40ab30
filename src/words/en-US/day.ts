import { agendaWords } from './day-agenda.ts';
import { assessmentWords } from './day-assessment.ts';
import { matrixWords } from './day-matrix.ts';
import { measureWords } from './day-measures.ts';
import { partnershipWords } from './day-partnership.ts';
import { phaseWords } from './day-phases.ts';
import { planWords } from './day-plan.ts';
import { promptWords } from './day-prompts.ts';
import { dayRecordWords } from './day-records.ts';
import { dayReportWords } from './day-report.ts';
import { reviewWords } from './day-review.ts';
import { rosterWords } from './day-roster.ts';
import { roundWords } from './day-rounds.ts';
import { tidyWords } from './day-tidy.ts';
import { votingWords } from './day-voting.ts';

/** What the screens of the day say: people and cover, priorities and votes, the plan. */
export const dayWords = {
  ...rosterWords,
  ...dayRecordWords,
  ...phaseWords,
  ...agendaWords,
  ...partnershipWords,
  ...assessmentWords,
  ...promptWords,
  ...measureWords,
  ...votingWords,
  ...roundWords,
  ...matrixWords,
  ...tidyWords,
  ...reviewWords,
  ...planWords,
  ...dayReportWords,
} as const;
