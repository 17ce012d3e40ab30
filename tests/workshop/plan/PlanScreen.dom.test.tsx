import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Edit } from '../../../src/workshop/model/change.ts';
import {
  addObjective,
  addPriority,
  addStep,
  changeStep,
  removePriority,
  stepsOf,
} from '../../../src/workshop/model/plan-edits.ts';
import { addParticipants, changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { PlanScreen } from '../../../src/workshop/plan/PlanScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const chosen = after(
  emptyWorkshop(),
  changeAbout({ startDate: '2027-03-02' }),
  addParticipants([{ id: 'dana', name: 'Dana Whitfield', agency: 'Sheriff' }]),
  addPriority({ id: 'p', title: 'Crisis beds', chosen: true }),
  addPriority({ id: 'q', title: 'Night shift', chosen: true }),
);
const COMPLETE = { lead: 'Dana', partners: 'All', due: '2027-05-01', measure: 'Beds', cost: 'None', funder: 'County' };
const planned = after(
  chosen,
  addObjective({ id: 'o', priority: 'p', text: 'Open a unit' }),
  addObjective({ id: 'o2', priority: 'p', text: 'Staff the unit' }),
  addStep({ id: 's1', objective: 'o', text: 'Find a building', ...COMPLETE }),
  addStep({ id: 's2', objective: 'o', text: 'Train officers', ...COMPLETE, lead: '', cost: '' }),
  addStep({ id: 's3', objective: 'o2', text: 'Hire', ...COMPLETE }),
);

const show = (document: WorkshopDocument, onGoToPriorities = () => {}) =>
  renderOnTable(<PlanScreen onGoToPriorities={onGoToPriorities} />, document);
const cell = (name: string) => screen.getByRole('textbox', { name });
const textsOf = (document: WorkshopDocument, objective: string) => stepsOf(document, objective).map(({ text }) => text);

it('teaches where plans come from while nothing is chosen, and leads there', async () => {
  const goToPriorities = vi.fn<() => void>();
  const { user } = show(emptyWorkshop(), goToPriorities);
  await user.click(screen.getByRole('button', { name: 'Choose priorities' }));
  expect(goToPriorities).toHaveBeenCalledOnce();
});

describe('writing', () => {
  it('goes from an objective straight to its steps, one after another', async () => {
    const { user, document } = show(chosen);
    await user.type(cell('New objective'), 'Open a unit{Enter}');
    expect(cell('New step of objective 1')).toHaveFocus();
    await user.keyboard('Find a building{Enter}Train officers{Enter}');
    const [objective] = Object.values(document().objectives);
    expect(objective).toMatchObject({ text: 'Open a unit', priority: 'p' });
    expect(textsOf(document(), objective?.id ?? '')).toEqual(['Find a building', 'Train officers']);
  });

  it('goes on to the lead of a new step with Tab', async () => {
    const { user, document } = show(planned);
    await user.type(cell('New step of objective 1'), 'Sign the lease');
    await user.tab();
    expect(screen.getByRole('combobox', { name: 'Lead of step 1.3' })).toHaveFocus();
    expect(textsOf(document(), 'o')).toEqual(['Find a building', 'Train officers', 'Sign the lease']);
  });

  it('goes from the last step to the next one with Enter', async () => {
    const { user } = show(planned);
    await user.click(cell('Step of step 1.1'));
    await user.keyboard('{Enter}');
    expect(cell('Step of step 1.2')).toHaveFocus();
    // Once goes into the cell that was come to, and once on.
    await user.keyboard('{Enter}{Enter}');
    expect(cell('New step of objective 1')).toHaveFocus();
  });

  it('fills in every cell of a step', async () => {
    const { user, document } = show(after(planned, addStep({ id: 's4', objective: 'o2', text: 'Pay' })));
    await user.type(screen.getByRole('combobox', { name: 'Lead of step 2.2' }), 'Dana Whitfield{Enter}');
    for (const column of ['Partners', 'Measure', 'Cost', 'Funder'])
      await user.type(cell(`${column} of step 2.2`), `${column} here{Enter}`);
    await user.type(cell('Due of step 2.2'), '4/15{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status of step 2.2' }), 'In progress');
    expect(document().steps['s4']).toMatchObject({
      text: 'Pay',
      lead: 'Dana Whitfield',
      partners: 'Partners here',
      measure: 'Measure here',
      cost: 'Cost here',
      funder: 'Funder here',
      due: '2027-04-15',
      status: 'in-progress',
    });
  });

  it('leaves a date alone while it is being typed', () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { document } = show(planned);
    fireEvent.change(cell('Due of step 1.1'), { target: { value: '3/1' } });
    vi.advanceTimersByTime(60_000);
    expect(document()).toBe(planned);
    fireEvent.blur(cell('Due of step 1.1'));
    expect(document().steps['s1']?.due).toBe('2028-03-01');
  });

  it('completes a lead from the people and agencies of the roster', () => {
    show(planned);
    const lead = screen.getByRole<HTMLInputElement>('combobox', { name: 'Lead of step 1.1' });
    expect([...(lead.list?.options ?? [])].map(({ value }) => value)).toEqual(['Dana Whitfield', 'Sheriff']);
  });

  it('shows at once what another tab writes', () => {
    const { elsewhere } = show(planned);
    elsewhere(changeStep('s1', { measure: 'Beds per day' }));
    expect(cell('Measure of step 1.1')).toHaveValue('Beds per day');
  });
});

describe('moving and removing', () => {
  it('moves a step by Alt and an arrow, and keeps the focus on it', async () => {
    const { user, document } = show(planned);
    await user.click(cell('Measure of step 1.2'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(textsOf(document(), 'o')).toEqual(['Train officers', 'Find a building']);
    expect(cell('Measure of step 1.1')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowDown}{/Alt}');
    expect(textsOf(document(), 'o')).toEqual(['Find a building', 'Train officers']);
  });

  it('moves a step to another objective', async () => {
    const { user, document } = show(planned);
    await user.click(screen.getByRole('button', { name: 'Step 1.1: actions' }));
    await user.click(screen.getByRole('menuitem', { name: 'Move to objective 2: Staff the unit' }));
    expect(textsOf(document(), 'o2')).toEqual(['Hire', 'Find a building']);
  });

  it('moves an objective with its steps', async () => {
    const { user } = show(planned);
    await user.click(screen.getByRole('button', { name: 'Objective 2: actions' }));
    await user.click(screen.getByRole('menuitem', { name: /Move up/ }));
    expect(cell('Objective 1')).toHaveValue('Staff the unit');
    expect(cell('Step of step 1.1')).toHaveValue('Hire');
  });

  it('removes an objective with its steps and offers to undo', async () => {
    const { user, document, store } = show(planned);
    await user.click(screen.getByRole('button', { name: 'Objective 1: actions' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(Object.keys(document().steps)).toEqual(['s3']);
    expect(store.state.getState().notice).toMatchObject({
      text: 'Removed objective “Open a unit” and its 2 steps',
      undoable: true,
    });
    store.undo();
    expect(document()).toBe(planned);
  });

  it('keeps the objectives of a priority that is gone, and ties them to another one', async () => {
    const { user, document } = show(after(planned, removePriority('p')));
    await user.click(screen.getByRole('button', { name: /Not tied to a chosen priority/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Priority of objective 1' }), 'Night shift');
    expect(document().objectives['o']).toMatchObject({ priority: 'q' });
  });
});

describe('what is still blank', () => {
  it('is counted for the whole plan and for each priority', () => {
    show(planned);
    expect(screen.getByRole('button', { name: '2 still blank' })).toBeVisible();
    const tabs = within(screen.getByRole('navigation', { name: 'Chosen priorities' }));
    expect(tabs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1Crisis beds1 blank',
      '2Night shift1 blank',
    ]);
  });

  it('is one press away from its cell, also in the plan of another priority', async () => {
    const { user } = show(planned);
    await user.click(screen.getByRole('button', { name: '2 still blank' }));
    await user.click(screen.getByRole('button', { name: 'Lead of step 1.2 is blank' }));
    expect(screen.getByRole('combobox', { name: 'Lead of step 1.2' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'First objective' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Night shift' })).toBeVisible();
    expect(cell('New objective')).toHaveFocus();
  });

  it('gets shorter as cells are filled in', async () => {
    const { user } = show(planned);
    await user.type(screen.getByRole('combobox', { name: 'Lead of step 1.2' }), 'Dana{Enter}');
    expect(screen.getByRole('button', { name: '1 still blank' })).toBeVisible();
  });

  it('leads to every single blank cell', async () => {
    const bare: Edit[] = [addStep({ id: 's4', objective: 'o2' })];
    const { user } = show(after(planned, ...bare));
    await user.click(screen.getByRole('button', { name: /still blank/ }));
    const list = within(screen.getByRole('complementary', { name: 'Still blank' }));
    const names = list
      .getAllByRole('button', { name: /is blank/ })
      .map((button) => button.getAttribute('aria-label') ?? '');
    expect(names).toHaveLength(9);
    for (const name of names) {
      await user.click(list.getByRole('button', { name }));
      const focused = document.activeElement;
      const wanted = name.replace(' is blank', '').replace('Text of step', 'Step of step');
      expect(focused).toHaveAccessibleName(wanted);
    }
  });
});
