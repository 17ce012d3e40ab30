import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Breakout, BreakoutProvider } from '../../../src/workshop/breakout/useBreakout.tsx';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { PlanScreen } from '../../../src/workshop/plan/PlanScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const chosen = after(
  emptyWorkshop(),
  addPriority({ id: 'p', title: 'Crisis beds', chosen: true }),
  addPriority({ id: 'q', title: 'Night shift', chosen: true }),
);

function show(focus: string) {
  const said: string[] = [];
  const breakout: Breakout = {
    focus,
    give: (priority, number) => said.push(`give ${priority} ${number}`),
    handBack: () => said.push('hand back'),
    showAll: () => said.push('show all'),
    takeBack: () => said.push('take back'),
  };
  const table = renderOnTable(
    <BreakoutProvider value={breakout}>
      <PlanScreen onGoToPriorities={() => {}} />
    </BreakoutProvider>,
    chosen,
  );
  return { ...table, said };
}

it('gives each priority to a table from the room, and takes copies back', async () => {
  const { user, said } = show('');
  await user.click(screen.getByRole('button', { name: /Night shift/ }));
  await user.click(screen.getByRole('button', { name: 'Give “Night shift” to a table' }));
  await user.click(screen.getByRole('button', { name: 'Take back a table’s copy' }));
  expect(said).toEqual(['give q 2', 'take back']);
});

it('shows a table its own priority alone, with the way back to the room', async () => {
  const { user, said } = show('q');
  expect(screen.getByRole('region', { name: 'Table copy' })).toHaveTextContent('Table copy: Night shift');
  expect(screen.queryByText('Crisis beds')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /to a table$/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save and hand back' }));
  await user.click(screen.getByRole('button', { name: 'Show the whole workshop' }));
  expect(said).toEqual(['hand back', 'show all']);
});

it('shows the whole plan when the priority of the copy is not one to plan any more', () => {
  show('gone');
  expect(screen.getAllByRole('button', { name: /Crisis beds|Night shift/ }).length).toBeGreaterThan(1);
});
