import { describe, expect, it } from 'vitest';
import { checklistsSection } from '../../../src/export/report/checklistsSection.ts';
import type { Section } from '../../../src/export/report/report.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { templateOf } from '../../../src/intercepts/templates/templates.ts';
import { wordsIn } from '../../../src/words/words.ts';
import type { ChecklistForm } from '../../../src/workshop/checklists/forms/checklist-form.ts';
import { CHECKLIST_FORMS } from '../../../src/workshop/checklists/forms/forms.ts';
import { takeIn } from '../../../src/workshop/checklists/take-in.ts';
import { answer, gapFromStatement, giveEvidence } from '../../../src/workshop/model/checklist-edits.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { after } from '../../workshop/after.ts';

const say = wordsIn('en-US');
const template = templateOf('us-adults');
if (!template) throw new Error('There is no template of US adults');
const county = after(
  newWorkshop(template, {}),
  addCards([{ id: 'house', kind: 'resource', at: 'intercept:i4', text: 'Recovery house' }]),
);

/** Three people this year and one the year before, who answer the first statement; the gap that comes of it. */
function answered(form: ChecklistForm) {
  const service = form.per === 'service' ? 'house' : '';
  const sheets = [
    { id: 'before', by: 'Sheriff', date: '2025-05-14' },
    { id: 'one', by: 'Sheriff', date: '2026-05-14' },
    { id: 'two', by: 'Peers', date: '2026-05-14' },
    { id: 'three', by: 'Clinic', date: '2026-05-14' },
  ].map((sheet) => ({ ...sheet, checklist: form.id, service }));
  const first = `${form.id}-1`;
  return after(
    county,
    takeIn(form),
    addRecords('answerSheets', sheets),
    answer('before', first, 0),
    answer('one', first, 1),
    answer('two', first, 0),
    answer('three', first, 2),
    giveEvidence('three', first, 'Seen in the files'),
    gapFromStatement(first, { id: 'gap', text: 'Still missing' }, service),
  );
}

const wordsOf = (sections: readonly Section[]): string => JSON.stringify(sections);

const OWN: ChecklistForm = {
  id: 'own',
  name: 'Veterans first',
  per: 'intercept',
  scale: 'extent',
  note: '',
  statements: [{ intercept: 'i1', heading: '', text: 'Somebody asks about service.', way: '' }],
};

describe.each([...CHECKLIST_FORMS, OWN])('the report on $name', (form) => {
  const told = wordsOf(checklistsSection(answered(form), say));

  it('says what three people answered, with their evidence and the gap that came of it', () => {
    expect(told).toContain(form.statements[0]?.text);
    expect(told).toContain('none 1 · partly 1 · fully 1');
    expect(told).toContain('Seen in the files');
    expect(told).toContain('Still missing');
  });

  it('sets the year before beside it, and says that it has become better', () => {
    expect(told).toContain('May 14, 2025');
    expect(told).toContain('better');
  });
});
