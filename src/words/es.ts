import { enUS } from './en-US.ts';
import { checkSpanish } from './es/checks.ts';
import { cliSpanish } from './es/cli.ts';
import { copiesSpanish } from './es/copies.ts';
import { dayReportSpanish } from './es/day-report.ts';
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
import type { Catalogue, Spoken } from './translation.ts';

const sentences: Catalogue = {
  ...enUS,
  ...shellSpanish,
  ...mapSpanish,
  ...mapCoverageSpanish,
  ...mapWaysSpanish,
  ...mapDirectSpanish,
  ...dayReportSpanish,
  ...checkSpanish,
  ...importSpanish,
  ...cliSpanish,
  ...paperSpanish,
  ...reportSpanish,
  ...safeSpanish,
  ...copiesSpanish,
  ...templateSpanish,
};

export const es: Spoken = { sentences, terms: spanishTerms };
