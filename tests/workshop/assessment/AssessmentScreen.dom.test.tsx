import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addIntercept } from '../../../src/intercepts/model/lane-edits.ts';
import { AssessmentScreen } from '../../../src/workshop/assessment/AssessmentScreen.tsx';
import { answersOf, takeAnswers } from '../../../src/workshop/assessment/answers-of-rows.ts';
import { SELF_ASSESSMENT } from '../../../src/workshop/model/checklist.ts';
import { answer, statementsOf } from '../../../src/workshop/model/checklist-edits.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { answer as read } from '../../../src/workshop/reading/answers.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const county = after(
  emptyWorkshop(),
  addIntercept({ id: 'i0', number: '0', name: 'Community' }),
  addRecords('checklists', [{ id: SELF_ASSESSMENT }]),
  addRecords('statements', [
    { id: 'one', checklist: SELF_ASSESSMENT, intercept: 'i0', text: 'Help comes at any hour.' },
    { id: 'two', checklist: SELF_ASSESSMENT, text: 'Leaders meet regularly.' },
  ]),
);
const people = (...values: readonly number[]) =>
  after(
    county,
    addRecords(
      'answerSheets',
      values.map((_, k) => ({ id: `h${k}`, checklist: SELF_ASSESSMENT, by: `Person ${k}` })),
    ),
    ...values.map((value, k) => answer(`h${k}`, 'one', value)),
  );
const show = (document = county) => renderOnTable(<AssessmentScreen ask={read} />, document);

it('teaches what to do while nobody has answered', () => {
  show();
  expect(screen.getByText(/Ask several people of each agency/)).toBeVisible();
});

it('takes the answers of one person after another by keys alone', async () => {
  const { user, document } = show();
  await user.click(screen.getByRole('radio', { name: 'Answers' }));
  await user.type(screen.getByRole('textbox', { name: 'Next person' }), 'Kim{Enter}');
  await user.keyboard('40');
  expect(Object.values(document().answers).map(({ value }) => value)).toEqual([4, null]);
  expect(screen.getByRole('textbox', { name: 'Next person' })).toHaveFocus();
  await user.keyboard('Will{Enter}2');
  expect(Object.values(document().answerSheets).map(({ by }) => by)).toEqual(['Kim', 'Will']);
  expect(Object.values(document().answers)).toHaveLength(3);
});

it('shows the spread of each intercept in a picture that can be heard, and says where people see it differently', () => {
  show(people(1, 2, 5, 5));
  const lane = screen.getByRole('region', { name: 'Intercept 0: Community' });
  expect(within(lane).getAllByRole('img')[0]).toHaveAccessibleName(/Strongly disagree 1, Disagree 1, Neither 0/);
  expect(within(lane).getAllByText('seen differently')[0]).toBeVisible();
  expect(screen.getByText('seen differently: 2 say no, 2 say yes')).toBeVisible();
});

it('makes a gap of a talking point', async () => {
  const { user, document } = show(people(1, 1));
  await user.click(screen.getByRole('button', { name: 'Make a gap: Help comes at any hour.' }));
  expect(Object.values(document().cards)).toMatchObject([
    { kind: 'gap', at: 'intercept:i0', text: 'Not true here: Help comes at any hour.' },
  ]);
  expect(screen.getByText('is a gap')).toBeVisible();
});

describe('the rows of a survey', () => {
  const scale = new Map<string, number | null>([
    ['4', 4],
    ['agree', 4],
    ['cannotsay', null],
  ]);
  const rows = [
    { line: 1, cells: ['Timestamp', 'Agency', '1. Help comes at any hour', 'Leaders meet regularly.', 'Comments'] },
    { line: 2, cells: ['2026-10-01 9:00', 'Court', 'Agree', '4', 'Good'] },
    { line: 3, cells: ['', 'Sheriff', 'Cannot say', 'maybe', ''] },
  ];
  const sheet = answersOf(rows, statementsOf(county, SELF_ASSESSMENT), scale);

  it('are understood by their statements, with or without a number before them', () => {
    expect(sheet.found).toBe(2);
    expect(sheet.people).toMatchObject([{ by: 'Court', date: '2026-10-01' }, { by: 'Sheriff' }]);
  });

  it('are never dropped without a word', () => {
    expect(sheet.unknownColumns).toEqual(['Comments']);
    expect(sheet.unread).toEqual([{ line: 3, cell: 'maybe' }]);
  });

  it('become answer sheets', () => {
    let made = 0;
    const document = after(
      county,
      takeAnswers(sheet, SELF_ASSESSMENT, () => `h${(made += 1)}`),
    );
    expect(document.answers).toMatchObject({
      'h1--one': { value: 4 },
      'h1--two': { value: 4 },
      'h2--one': { value: null },
    });
  });
});
