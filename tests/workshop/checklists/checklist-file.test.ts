import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, readChecklist, writeChecklist } from '../../../src/workshop/checklists/checklist-file.ts';
import { CHECKLIST_FORMS } from '../../../src/workshop/checklists/forms/forms.ts';
import { takeIn } from '../../../src/workshop/checklists/take-in.ts';
import { statementsOf } from '../../../src/workshop/model/checklist-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const inFile = (checklist: unknown, version = 1) => JSON.stringify({ format: 'sim-checklist', version, checklist });
const own = {
  id: 'veterans',
  name: 'Veterans',
  per: 'system',
  scale: 'extent',
  note: 'Asked of everybody.',
  statements: [{ intercept: '', heading: '', text: 'Somebody asks about service.', way: '' }],
} as const;

it.each(CHECKLIST_FORMS)('$name is written and read without a loss', (form) => {
  expect(readChecklist(writeChecklist(form))).toEqual({ kind: 'read', form });
});

it('takes in a checklist that is a file and no code', () => {
  const read = readChecklist(inFile(own));
  const document = read.kind === 'read' ? after(emptyWorkshop(), takeIn(read.form)) : emptyWorkshop();
  expect(statementsOf(document, 'veterans')).toMatchObject([{ text: 'Somebody asks about service.' }]);
  const checklist = document.checklists['veterans'];
  expect(checklist && formOf(document, checklist)).toEqual(own);
});

describe('a file from elsewhere', () => {
  it.each([
    ['no JSON', '{', 'not a checklist'],
    ['nothing', '', 'not a checklist'],
    ['a workshop', '{"format":"sim-mapper","version":1}', 'not a checklist'],
    ['an id that is a name of objects', inFile({ ...own, id: '__proto__' }), 'not a checklist'],
    ['an id that is too long', inFile({ ...own, id: 'a'.repeat(61) }), 'not a checklist'],
    ['a statement that is no text', inFile({ ...own, statements: [{ text: 7 }] }), 'not a checklist'],
    [
      'too many statements',
      inFile({ ...own, statements: Array.from({ length: 501 }, () => ({ text: 'x' })) }),
      'not a checklist',
    ],
    ['a scale that nobody knows', inFile({ ...own, scale: 'stars' }), 'not a checklist'],
    ['no statement', inFile({ ...own, statements: [] }), 'no statements'],
    ['a newer version', inFile(own, 2), 'newer'],
    ['far too much', ' '.repeat(4_000_001), 'too large'],
  ])('with %s is refused, and the reason said', (_, text, why) => {
    expect(readChecklist(text)).toEqual({ kind: 'unreadable', why });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => inFile(value)),
        ),
        (text) => {
          expect(['read', 'unreadable']).toContain(readChecklist(text).kind);
        },
      ),
    );
  });
});
