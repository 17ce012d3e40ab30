import type { Draft } from 'immer';
import { inOrder } from '../../intercepts/model/order.ts';
import { addForm } from '../../workshop/agenda/forms/forms.ts';
import { twoDay } from '../../workshop/agenda/forms/two-day.ts';
import { SELF_ASSESSMENT } from '../../workshop/model/checklist.ts';
import { answer } from '../../workshop/model/checklist-edits.ts';
import { setPhase } from '../../workshop/model/phase-edits.ts';
import { DAY_PHASES } from '../../workshop/model/phases.ts';
import { addRecords, changeRecord } from '../../workshop/model/record-edits.ts';
import { signIn } from '../../workshop/model/roster-edits.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { figures, initials } from './figures.ts';

/** What was done before the day: the agenda, what people answered, the figures that could be had, the words that were explained. */
export function prepare(document: Draft<WorkshopDocument>): void {
  let made = 0;
  addForm(twoDay, () => `agenda-${(made += 1)}`)(document);
  for (const measure of Object.values(document.measures)) {
    const [, value = null, source = ''] = figures.find(([name]) => name === measure.name) ?? [];
    const isKnown = figures.some(([name]) => name === measure.name);
    if (!isKnown) continue;
    const period = value === null ? '' : '2025';
    changeRecord('measures', measure.id, { value, source, period, collected: value === null ? 'no' : 'yes' })(document);
  }
  addRecords(
    'abbreviations',
    initials.map(([short, meaning, agency], index) => ({ id: `a-${index + 1}`, initials: short, meaning, agency })),
  )(document);
  assess(document);
  attend(document);
}

/** Who came on which day, and that everything but the follow-up is behind the room. */
function attend(document: Draft<WorkshopDocument>): void {
  for (const [index, person] of Object.keys(document.participants).entries())
    for (const [day, session] of Object.keys(document.sessions).entries())
      if (day === 0 || index % 6 !== 5) signIn(person, session)(document);
  for (const phase of DAY_PHASES) if (phase !== 'follow-up') setPhase(phase, 'done')(document);
}

const ASSESSORS = [
  'Sheriff’s office',
  'Jail',
  'Jail health care',
  'Courts',
  'Public defender',
  'Behavioral health',
  'Hospital',
  'Probation',
  'Peers',
  'Families',
] as const;

/** Those who run a system see it more kindly than those who need it: the answers lean by who gives them and by the statement. */
function assess(document: Draft<WorkshopDocument>): void {
  const statements = inOrder(Object.values(document.statements)).filter(
    ({ checklist }) => checklist === SELF_ASSESSMENT,
  );
  addRecords(
    'answerSheets',
    ASSESSORS.map((by, index) => ({ id: `sheet-${index + 1}`, checklist: SELF_ASSESSMENT, by, date: '2026-09-30' })),
  )(document);
  for (const [person] of ASSESSORS.entries()) {
    for (const [at, { id }] of statements.entries()) {
      const kindness = person < 4 ? 1 : person < 8 ? 0 : -1;
      const degree = 2 + ((at * 7 + 3) % 3) + kindness + ((at + person) % 5 === 0 ? 1 : 0);
      answer(`sheet-${person + 1}`, id, Math.min(5, Math.max(1, degree)))(document);
    }
  }
}
