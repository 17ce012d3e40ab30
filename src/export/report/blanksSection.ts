import { inBrief } from '../../words/in-brief.ts';
import type { Say } from '../../words/words.ts';
import { checksOf, subjectOf } from '../../workshop/model/checks/checks.ts';
import type { Check, Finding } from '../../workshop/model/checks/finding.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, prose, table } from './blocks.ts';
import type { Section } from './report.ts';

/** Names of records to list for one check before the rest is only counted. */
const NAMED = 12;

/** What is contradictory or not filled in yet, one row for each kind of hole. Hints are left to the screen. */
export function blanksSection(workshop: WorkshopDocument, say: Say): Section[] {
  const byCheck = new Map<Check, Finding[]>();
  for (const finding of checksOf(workshop)) {
    if (finding.severity === 'hint') continue;
    byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  }
  const columns = [
    column(say('report.check'), 5, { namesRows: true }),
    column(say('report.count'), 2),
    column(say('report.subjects'), 9),
  ];
  const rows = [...byCheck].map(([check, findings]) => [
    cell(say(`check.${check}`)),
    cell(say('report.number', { value: findings.length })),
    cell(namesOf(findings, workshop, say)),
  ]);
  return part(
    'blanks',
    say('report.blanks'),
    rows.length > 0 ? [...prose(say('report.blanksIntro')), ...table(columns, rows)] : [],
  );
}

function namesOf(findings: readonly Finding[], workshop: WorkshopDocument, say: Say): string {
  const names = findings.map((finding) => inBrief(subjectOf(workshop, finding))).filter((name) => name !== '');
  const rest = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(rest > 0 ? [say('report.andMore', { count: rest })] : [])].join('; ');
}
