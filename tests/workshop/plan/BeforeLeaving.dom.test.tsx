import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addObjective, addPriority, addStep, linkGap } from '../../../src/workshop/model/plan-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { PlanScreen } from '../../../src/workshop/plan/PlanScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const planned = after(
  emptyWorkshop(),
  addCards([
    { id: 'g1', kind: 'gap', at: 'system', text: 'No beds' },
    { id: 'g2', kind: 'gap', at: 'system', text: 'No night cover' },
    { id: 'r1', kind: 'resource', at: 'system', text: 'A clinic' },
  ]),
  addPriority({ id: 'p', title: 'Crisis beds', chosen: true }, ['g1']),
  addPriority({ id: 'q', title: 'Night shift' }, ['g2']),
  addPriority({ id: 'r', title: 'Vans', chosen: true }),
  addObjective({ id: 'o', priority: 'p', text: 'Open a unit' }),
  addStep({ id: 's1', objective: 'o', text: 'Find a building', due: '2027-05-01', measure: 'Signed' }),
);

const show = () => {
  const calls = { map: vi.fn<() => void>(), report: vi.fn<() => void>() };
  const table = renderOnTable(
    <PlanScreen onGoToPriorities={() => {}} onGoToMap={calls.map} onGoToReport={calls.report} />,
    planned,
  );
  return { ...table, ...calls };
};
const leave = () => screen.getByRole('button', { name: 'Before leaving' });

it('reads what is open to the room, and leads to each place', async () => {
  const { user, map, report, store } = show();
  await user.click(leave());
  const screenOf = within(screen.getByRole('region', { name: 'Before the room leaves' }));
  expect(screenOf.getByRole('heading', { name: 'Steps without lead or date (1)' })).toBeVisible();
  expect(screenOf.getByRole('heading', { name: 'Gaps that no chosen priority answers (1)' })).toBeVisible();
  await user.click(screenOf.getByRole('button', { name: /No night cover/ }));
  expect(map).toHaveBeenCalledOnce();
  expect(store.state.getState().selection).toEqual({ kind: 'cards', ids: ['g2'] });
  await user.click(screenOf.getByRole('button', { name: 'Look at the report' }));
  expect(report).toHaveBeenCalledOnce();
  await user.click(screenOf.getByRole('button', { name: /^Lead.*Find a building/ }));
  expect(screen.getByRole('combobox', { name: 'Lead of step 1.1' })).toHaveFocus();
});

it('shows every priority without an objective among the other blanks', async () => {
  const { user } = show();
  await user.click(leave());
  await user.click(screen.getByRole('button', { name: /^First objective.*Vans/ }));
  expect(screen.getByRole('textbox', { name: 'New objective' })).toHaveFocus();
});

it('says so when nothing is open', async () => {
  const { user, elsewhere } = show();
  await user.click(leave());
  elsewhere((document) => {
    const step = document.steps['s1'];
    if (step) step.lead = 'Dana';
    delete document.priorities['r'];
    linkGap('p', 'g2')(document);
  });
  expect(screen.getByText(/^Nothing is open/)).toBeVisible();
});
