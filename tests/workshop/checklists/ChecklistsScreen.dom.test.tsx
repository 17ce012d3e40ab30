import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addIntercept } from '../../../src/intercepts/model/lane-edits.ts';
import { ChecklistsScreen } from '../../../src/workshop/checklists/ChecklistsScreen.tsx';
import { diversionService } from '../../../src/workshop/checklists/forms/diversion.ts';
import { partnershipHealth } from '../../../src/workshop/checklists/forms/partnership-health.ts';
import { takeIn } from '../../../src/workshop/checklists/take-in.ts';
import { answer, statementsOf } from '../../../src/workshop/model/checklist-edits.ts';
import { addObjective, addStep } from '../../../src/workshop/model/plan-edits.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const county = after(
  emptyWorkshop(),
  addIntercept({ id: 'i1', number: '1', name: 'Law Enforcement' }),
  addCards([{ id: 'arc', kind: 'resource', at: 'intercept:i1', text: 'ARC drop-off center' }]),
);
const withService = after(county, takeIn(diversionService));
const withOwn = after(
  county,
  addRecords('checklists', [{ id: 'own', name: 'Our own', per: 'intercept', scale: 'extent' }]),
  addRecords('statements', [
    { id: 's1', checklist: 'own', intercept: 'i1', text: 'Officers are trained.' },
    { id: 's2', checklist: 'own', intercept: 'i1', text: 'Calls are coded.' },
  ]),
);

function show(document: WorkshopDocument) {
  const onCard = vi.fn<(card: string) => void>();
  const onPlan = vi.fn<() => void>();
  const saveFile = vi.fn<(ending: string, content: Blob) => void>();
  const shown = renderOnTable(<ChecklistsScreen onCard={onCard} onPlan={onPlan} saveFile={saveFile} />, document);
  return { ...shown, onCard, onPlan, saveFile };
}

const cellOf = (name: RegExp) => screen.getByRole('button', { name });
const gapsIn = (document: WorkshopDocument) => Object.values(document.cards).filter(({ kind }) => kind === 'gap');

describe('before there is a checklist', () => {
  it('says what each is for and how long it is, and takes one in', async () => {
    const { user, document } = show(county);
    const form = screen.getByText('A diversion service that works').closest('li');
    expect(form).toHaveTextContent('For one service after another · 13 statements');
    await user.click(screen.getByRole('button', { name: 'Take in: A diversion service that works' }));
    expect(statementsOf(document(), 'diversion-service')).toHaveLength(13);
    expect(screen.getByText(/Choose a service above/)).toBeVisible();
  });

  it('begins one of the room’s own, with a statement at once', async () => {
    const { user, document } = show(county);
    await user.type(screen.getByRole('textbox', { name: 'Name of your own checklist' }), 'Veterans{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Next statement' }), 'Somebody asks about service.{Enter}');
    expect(Object.values(document().statements)).toMatchObject([{ text: 'Somebody asks about service.' }]);
  });
});

describe('answering', () => {
  it('takes one person after another by keys alone, and goes on to the next statement by itself', async () => {
    const { user, document } = show(withOwn);
    await user.type(screen.getByRole('textbox', { name: 'Who answers' }), 'Sheriff{Enter}');
    expect(cellOf(/^Sheriff: open\. Officers/)).toHaveFocus();
    await user.keyboard('p');
    expect(cellOf(/^Sheriff: open\. Calls/)).toHaveFocus();
    await user.keyboard('2{ArrowUp}');
    expect(cellOf(/^Sheriff: Partly\. Officers/)).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: 'Who answers' }), 'Peers{Enter}0');
    expect(Object.values(document().answers).map(({ value }) => value)).toEqual([1, 2, 0]);
  });

  it('says where people see it differently, in words', () => {
    show(answered(1, 0));
    const row = screen.getByRole('row', { name: /^Officers are trained/ });
    expect(within(row).getByText('seen differently')).toBeVisible();
  });

  it('takes an answer back, and writes what it is based on', async () => {
    const { user, document } = show(answered(1));
    await user.click(cellOf(/^Person 0: Partly/));
    await user.keyboard('e');
    await user.keyboard('Training records{Escape}');
    expect(document().answers['h0--s1']).toMatchObject({ value: 1, evidence: 'Training records' });
    expect(cellOf(/^Person 0: Partly/)).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(document().answers).toEqual({});
  });
});

const answered = (...values: readonly number[]) =>
  after(
    withOwn,
    addRecords(
      'answerSheets',
      values.map((_, k) => ({ id: `h${k}`, checklist: 'own', by: `Person ${k}`, date: '2026-05-14' })),
    ),
    ...values.map((value, k) => answer(`h${k}`, 's1', value)),
  );

describe('a gap of an answer', () => {
  it('is made with one key, stands at the intercept of the statement, and leads back and forth', async () => {
    const { user, document, onCard } = show(answered(1));
    await user.click(cellOf(/^Person 0: Partly/));
    await user.keyboard('g');
    expect(gapsIn(document())).toMatchObject([{ at: 'intercept:i1', text: 'Only partly: Officers are trained.' }]);
    const [gap] = gapsIn(document());
    await user.click(screen.getByRole('button', { name: /^Show on the map/ }));
    expect(onCard).toHaveBeenCalledWith(gap?.id);
    await user.click(cellOf(/^Person 0: Partly/));
    await user.keyboard('g');
    expect(gapsIn(document())).toHaveLength(1);
  });

  it('is not made of what is fully there', async () => {
    const { user, document } = show(answered(2));
    await user.click(cellOf(/^Person 0: Fully/));
    await user.keyboard('g');
    expect(gapsIn(document())).toEqual([]);
  });

  it('stands where its service stands, and belongs to that service alone', async () => {
    const { user, document } = show(withService);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which service' }), 'arc');
    await user.type(screen.getByRole('textbox', { name: 'Who answers' }), 'Peers{Enter}0{ArrowUp}g');
    expect(gapsIn(document())).toMatchObject([
      { at: 'intercept:i1', text: expect.stringMatching(/^ARC drop-off center, not the case: /) },
    ]);
    expect(Object.values(document().statementGaps)).toMatchObject([{ service: 'arc' }]);
  });
});

it('sets the days on which it was answered side by side, and says what has changed', async () => {
  const again = after(
    answered(1, 1),
    addRecords('answerSheets', [{ id: 'later', checklist: 'own', by: 'Person 0', date: '2027-05-14' }]),
    answer('later', 's1', 2),
  );
  const { user } = show(again);
  await user.click(screen.getByRole('radio', { name: 'Over time' }));
  const row = screen.getByRole('row', { name: /^Officers are trained/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Partly 2', 'Fully 1', '▲ better']);
  expect(screen.getByText('1 better, 0 worse, 0 the same')).toBeVisible();
});

it('shows which steps of the plan go a way of working together', async () => {
  const document = after(
    county,
    takeIn(partnershipHealth),
    addRecords('answerSheets', [{ id: 'h', checklist: 'partnership-health', by: 'Peers' }]),
    addObjective({ id: 'o', text: 'Share what is known' }),
    addStep({ id: 'st', objective: 'o', text: 'Sign the agreement', way: 'information-sharing', funder: 'County' }),
  );
  const { user, onPlan } = show(document);
  await user.click(cellOf(/lawful agreements on sharing information/));
  const panel = screen.getByRole('complementary');
  expect(panel).toHaveTextContent('Sign the agreement paid by County');
  await user.click(within(panel).getByRole('button', { name: 'Go to the plan' }));
  expect(onPlan).toHaveBeenCalledOnce();
});

it('changes, moves and removes statements', async () => {
  const { user, document } = show(withOwn);
  await user.click(screen.getByRole('radio', { name: 'Statements' }));
  const first = screen.getByRole('textbox', { name: 'Statement, statement 1' });
  await user.clear(first);
  await user.type(first, 'Officers are trained every year.');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await user.click(screen.getByRole('button', { name: 'Remove: Calls are coded.' }));
  expect(statementsOf(document(), 'own').map(({ text }) => text)).toEqual(['Officers are trained every year.']);
});

it('hands a checklist out as a file, which another workshop takes in', async () => {
  const { user, saveFile } = show(withOwn);
  await user.click(screen.getByRole('button', { name: 'Save as a file' }));
  const [ending, content] = saveFile.mock.calls[0] ?? [];
  expect(ending).toBe('checklist.json');
  expect(JSON.parse((await content?.text()) ?? '')).toMatchObject({
    checklist: { name: 'Our own', statements: [{ intercept: 'i1', text: 'Officers are trained.' }, {}] },
  });
});
