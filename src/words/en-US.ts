import { checklistWords } from './en-US/checklists.ts';
import { checkWords } from './en-US/checks.ts';
import { cliWords } from './en-US/cli.ts';
import { commissioningWords } from './en-US/commissioning.ts';
import { copiesWords } from './en-US/copies.ts';
import { dayWords } from './en-US/day.ts';
import { importWords } from './en-US/import.ts';
import { languageWords } from './en-US/languages.ts';
import { mapWords } from './en-US/map.ts';
import { mapCoverageWords } from './en-US/map-coverage.ts';
import { mapDirectWords } from './en-US/map-direct.ts';
import { mapWaysWords } from './en-US/map-ways.ts';
import { paperWords } from './en-US/paper.ts';
import { reportWords } from './en-US/report.ts';
import { safeWords } from './en-US/safe.ts';
import { shellWords } from './en-US/shell.ts';
import { templateWords } from './en-US/templates.ts';
import { trainingWords } from './en-US/training.ts';

/** Every sentence the app says in US English, by room. */
export const enUS = {
  ...shellWords,
  ...mapWords,
  ...mapCoverageWords,
  ...mapWaysWords,
  ...mapDirectWords,
  ...dayWords,
  ...checklistWords,
  ...commissioningWords,
  ...checkWords,
  ...importWords,
  ...cliWords,
  ...paperWords,
  ...reportWords,
  ...safeWords,
  ...copiesWords,
  ...languageWords,
  ...templateWords,
  ...trainingWords,
};
