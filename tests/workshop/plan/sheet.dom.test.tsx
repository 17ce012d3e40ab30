import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addObjective, addPriority, addStep, stepsOf } from '../../../src/workshop/model/plan-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { PlanScreen } from '../../../src/workshop/plan/PlanScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const planned = after(
  emptyWorkshop(),
  addPriority({ id: 'p', title: 'Crisis beds', chosen: true }),
  addObjective({ id: 'o', priority: 'p', text: 'Open a unit' }),
  addObjective({ id: 'o2', priority: 'p', text: 'Staff the unit' }),
  addStep({ id: 's1', objective: 'o', text: 'Find a building', lead: 'Dana', cost: 'None', funder: 'County' }),
  addStep({ id: 's2', objective: 'o', text: 'Train officers' }),
  addStep({ id: 's3', objective: 'o2', text: 'Hire' }),
);
const cell = (name: string) => screen.getByRole('textbox', { name });

function show() {
  const table = renderOnTable(<PlanScreen onGoToPriorities={() => {}} />, planned);
  /** Comes to the cell by keys, as from the cell above. */
  const arrive = (name: string | RegExp) => screen.getByLabelText(name).focus();
  const clip = { text: '' };
  const clipboardData = {
    getData: () => clip.text,
    setData: (_: string, text: string) => {
      clip.text = text;
    },
  };
  return {
    ...table,
    arrive,
    copy: () => {
      fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
      return clip.text;
    },
    paste: (text: string) => {
      clip.text = text;
      fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
    },
  };
}

describe('the keys of a spreadsheet', () => {
  it('go from cell to cell, through the line for the next step into the next table', async () => {
    const { user, arrive } = show();
    arrive('Step of step 1.1');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByLabelText('Lead of step 1.1')).toHaveFocus();
    await user.keyboard('{ArrowDown}{End}');
    expect(cell('Funder of step 1.2')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(cell('New step of objective 1')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(cell('Step of step 2.1')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(cell('Step of step 1.2')).toHaveFocus();
  });

  it('write over a cell with a letter, into it after Enter or F2, and leave it as it was with Escape', async () => {
    const { user, arrive, document } = show();
    arrive('Cost of step 1.1');
    await user.keyboard('$5{Enter}');
    expect(document().steps['s1']?.cost).toBe('$5');
    expect(cell('Cost of step 1.2')).toHaveFocus();
    await user.keyboard('{ArrowUp}{F2}0{ArrowLeft}0{Enter}');
    expect(document().steps['s1']?.cost).toBe('$500');
    await user.keyboard('{ArrowUp}{Enter}0{Escape}');
    expect(cell('Cost of step 1.1')).toHaveValue('$500');
    await user.keyboard('{ArrowRight}');
    expect(cell('Funder of step 1.1')).toHaveFocus();
    expect(document().steps['s1']?.cost).toBe('$500');
  });

  it('leave the arrows to the text for whoever points into it', async () => {
    const { user } = show();
    await user.click(cell('Cost of step 1.1'));
    await user.keyboard('{ArrowLeft}');
    expect(cell('Cost of step 1.1')).toHaveFocus();
  });

  it('pick a block out, copy it, fill it down and clear it, one step to undo each', async () => {
    const { user, arrive, document, store, copy } = show();
    arrive('Cost of step 1.1');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(copy()).toBe('None\tCounty\r\n\t');
    await user.keyboard('{Control>}d{/Control}');
    expect(document().steps['s2']).toMatchObject({ cost: 'None', funder: 'County' });
    store.undo();
    expect(document()).toEqual(planned);
    arrive('Cost of step 1.1');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');
    expect(document().steps['s1']).toMatchObject({ cost: '', funder: '', lead: 'Dana' });
  });

  it('fill a single cell from the one above', async () => {
    const { user, arrive, document } = show();
    arrive('Lead of step 1.2');
    await user.keyboard('{Control>}d{/Control}');
    expect(document().steps['s2']?.lead).toBe('Dana');
  });
});

describe('rows that are pasted', () => {
  it('fill cells and make steps as one step to undo, with dates as they are said', () => {
    const { arrive, paste, document, store } = show();
    arrive('Step of step 1.2');
    paste('Train all officers\tSheriff\tPolice\t2027-03-15\nBuy beds\tHospital\t\tby the next budget');
    expect(stepsOf(document(), 'o').map(({ text, lead, due }) => [text, lead, due])).toEqual([
      ['Find a building', 'Dana', ''],
      ['Train all officers', 'Sheriff', '2027-03-15'],
      ['Buy beds', 'Hospital', 'by the next budget'],
    ]);
    store.undo();
    expect(document()).toEqual(planned);
  });

  it('leave a single text to the cell that is written into', () => {
    const { arrive, paste, document } = show();
    arrive('Step of step 1.2');
    paste('Words');
    expect(document()).toBe(planned);
  });
});

describe('following up', () => {
  it('shows what was done, and notes the day on which somebody looked', async () => {
    const { user, document } = show();
    await user.click(screen.getByRole('button', { name: 'Follow up' }));
    expect(screen.queryByRole('textbox', { name: 'Cost of step 1.1' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status of step 1.1' }), 'Dropped');
    await user.type(cell('What was found of step 1.1'), 'Sold{Enter}');
    expect(document().steps['s1']).toMatchObject({ status: 'dropped', reviewedOn: '1970-01-01', reviewNote: 'Sold' });
  });

  it('says in the details how partners do a step together and which agreement it needs', async () => {
    const { user, arrive, document } = show();
    arrive('Status of step 1.1');
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await user.selectOptions(await screen.findByRole('combobox', { name: /partners do it together/ }), 'joint-bid');
    await user.type(screen.getByRole('textbox', { name: /Agreement/ }), 'Data use{Enter}');
    expect(document().steps['s1']).toMatchObject({ way: 'joint-bid', agreement: 'Data use' });
  });
});
