import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addObjective, addPriority, addStep, objectivesOf, stepsOf } from '../../../src/workshop/model/plan-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { pasteSteps, type Target } from '../../../src/workshop/plan/paste-steps.ts';
import { readSheet, writeSheet } from '../../../src/workshop/plan/sheet-text.ts';
import { after } from '../after.ts';

const planned = after(
  emptyWorkshop(),
  addPriority({ id: 'p', title: 'Crisis beds', chosen: true }),
  addObjective({ id: 'o', priority: 'p', text: 'Open a unit' }),
  addStep({ id: 's1', objective: 'o', text: 'Find a building', lead: 'Dana', cost: 'None' }),
  addStep({ id: 's2', objective: 'o', text: 'Train officers' }),
);

function pasted(target: Target, text: string): WorkshopDocument {
  let made = 0;
  const newId = () => `made-${(made += 1)}`;
  const edit = pasteSteps(planned, target, readSheet(text), { newId, readDue: (said) => `due ${said}` });
  return edit ? after(planned, edit) : planned;
}
const rowsOf = (document: WorkshopDocument) =>
  objectivesOf(document, 'p').map(({ id, text }) => [
    text,
    ...stepsOf(document, id).map((step) => [step.text, step.lead, step.due, step.status]),
  ]);

describe('rows from a spreadsheet', () => {
  it('fill the cells from the current one on, and go on below the last step', () => {
    const document = pasted({ kind: 'cell', step: 's2', column: 'lead' }, 'Ann\tSheriff\t3/1\r\nBo\t\t4/1\r\n');
    expect(document.steps['s2']).toMatchObject({
      text: 'Train officers',
      lead: 'Ann',
      partners: 'Sheriff',
      due: 'due 3/1',
    });
    expect(stepsOf(document, 'o').at(-1)).toMatchObject({ text: '', lead: 'Bo', due: 'due 4/1' });
    expect(document.steps['s1']).toBe(planned.steps['s1']);
  });

  it('bring objectives along when their first row names the columns, wherever they are pasted', () => {
    const text =
      'Objective\tAction step\tWho\tWhen\nOpen a unit\tSign the lease\tAnn\t3/1\n\tBuy beds\t\t\nStaff it\tHire\tBo\t5/1';
    expect(rowsOf(pasted({ kind: 'cell', step: 's1', column: 'cost' }, text))).toEqual([
      [
        'Open a unit',
        ['Find a building', 'Dana', '', 'not-started'],
        ['Train officers', '', '', 'not-started'],
        ['Sign the lease', 'Ann', 'due 3/1', 'not-started'],
        ['Buy beds', '', 'due ', 'not-started'],
      ],
      ['Staff it', ['Hire', 'Bo', 'due 5/1', 'not-started']],
    ]);
  });

  it('are objective, step, who and when in the line for an objective, without a row of names', () => {
    expect(
      rowsOf(pasted({ kind: 'objectives', priority: 'p' }, 'Staff it\tHire\tBo\t5/1\n\tTrain\t\t')).at(-1),
    ).toEqual(['Staff it', ['Hire', 'Bo', 'due 5/1', 'not-started'], ['Train', '', 'due ', 'not-started']]);
  });

  it('are step, who and when in the line for a step', () => {
    const document = pasted({ kind: 'steps', objective: 'o' }, 'Hire\tBo\t5/1');
    expect(stepsOf(document, 'o').at(-1)).toMatchObject({ text: 'Hire', lead: 'Bo', due: 'due 5/1' });
  });

  it('set a status by its words and leave it alone when nobody knows them', () => {
    const document = pasted({ kind: 'cell', step: 's1', column: 'status' }, 'Done\nunheard of');
    expect([document.steps['s1']?.status, document.steps['s2']?.status]).toEqual(['done', 'not-started']);
  });
});

it('what is written for a spreadsheet is read as the same cells', () => {
  const anyCell = fc.oneof(fc.constantFrom('', 'a\tb', 'a\nb', '"', ' x'), fc.string()).map((text) => text.trim());
  const anyRows = fc
    .array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    .filter((rows) => rows.at(-1)?.some((cell) => cell !== '') ?? false);
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readSheet(writeSheet(rows))).toEqual(rows);
    }),
  );
});
