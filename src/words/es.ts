import { checklistSpanish } from './es/checklists.ts';
import { checkSpanish } from './es/checks.ts';
import { cliSpanish } from './es/cli.ts';
import { commissioningSpanish } from './es/commissioning.ts';
import { copiesSpanish } from './es/copies.ts';
import { agendaSpanish } from './es/day-agenda.ts';
import { assessmentSpanish } from './es/day-assessment.ts';
import { matrixSpanish } from './es/day-matrix.ts';
import { measureSpanish } from './es/day-measures.ts';
import { partnershipSpanish } from './es/day-partnership.ts';
import { phaseSpanish } from './es/day-phases.ts';
import { planSpanish } from './es/day-plan.ts';
import { promptSpanish } from './es/day-prompts.ts';
import { dayRecordSpanish } from './es/day-records.ts';
import { dayReportSpanish } from './es/day-report.ts';
import { reviewSpanish } from './es/day-review.ts';
import { rosterSpanish } from './es/day-roster.ts';
import { roundSpanish } from './es/day-rounds.ts';
import { tidySpanish } from './es/day-tidy.ts';
import { votingSpanish } from './es/day-voting.ts';
import { importSpanish } from './es/import.ts';
import { mapSpanish } from './es/map.ts';
import { mapCoverageSpanish } from './es/map-coverage.ts';
import { mapDirectSpanish } from './es/map-direct.ts';
import { mapWaysSpanish } from './es/map-ways.ts';
import { paperSpanish } from './es/paper.ts';
import { reportSpanish } from './es/report.ts';
import { safeSpanish } from './es/safe.ts';
import { shellSpanish } from './es/shell.ts';
import { templateSpanish } from './es/templates.ts';
import { spanishTerms } from './es/terms.ts';
import { circleSpanish } from './es/training-circle.ts';
import { lensSpanish } from './es/training-lens.ts';
import { quizSpanish } from './es/training-quiz.ts';
import { walkSpanish } from './es/training-walks.ts';
import type { Catalogue, Spoken } from './translation.ts';

/** Every sentence of the app in Spanish, for readers in the United States. */
const sentences: Catalogue = {
  ...checklistSpanish,
  ...checkSpanish,
  ...cliSpanish,
  ...commissioningSpanish,
  ...copiesSpanish,
  ...agendaSpanish,
  ...assessmentSpanish,
  ...matrixSpanish,
  ...measureSpanish,
  ...partnershipSpanish,
  ...phaseSpanish,
  ...planSpanish,
  ...promptSpanish,
  ...dayRecordSpanish,
  ...dayReportSpanish,
  ...reviewSpanish,
  ...rosterSpanish,
  ...roundSpanish,
  ...tidySpanish,
  ...votingSpanish,
  ...importSpanish,
  ...mapCoverageSpanish,
  ...mapDirectSpanish,
  ...mapWaysSpanish,
  ...mapSpanish,
  ...paperSpanish,
  ...reportSpanish,
  ...safeSpanish,
  ...shellSpanish,
  ...templateSpanish,
  ...circleSpanish,
  ...lensSpanish,
  ...quizSpanish,
  ...walkSpanish,
};

export const es: Spoken = { sentences, terms: spanishTerms };
