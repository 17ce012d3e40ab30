import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { choosePriorities } from '../../../src/workshop/model/plan-edits.ts';
import { addRound, setTally } from '../../../src/workshop/model/vote-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { PrioritiesScreen } from '../../../src/workshop/voting/PrioritiesScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { withCandidates } from './sample-vote.ts';

const voted = after(
  withCandidates,
  addRound({ id: 'r', people: 4 }),
  setTally('r', 'p-2', 4),
  setTally('r', 'p-0', 2),
  setTally('r', 'p-3', 2),
);

async function showRanking(document: WorkshopDocument, onGoToPlan = () => {}) {
  const table = renderOnTable(<PrioritiesScreen onGoToMap={() => {}} onGoToPlan={onGoToPlan} />, document);
  await table.user.click(screen.getByRole('radio', { name: 'Ranking' }));
  return table;
}
const chosenIn = (document: WorkshopDocument) =>
  Object.values(document.priorities).flatMap(({ id, chosen }) => (chosen ? [id] : []));

it('ranks by votes, shares ranks between equals and says that they are tied', async () => {
  await showRanking(voted);
  const [, ...rows] = screen.getAllByRole('row');
  const texts = rows.map((row) =>
    [...within(row).getAllByRole('cell').slice(0, 2), within(row).getByRole('rowheader')].map(
      (cell) => cell.textContent,
    ),
  );
  expect(texts).toEqual([
    ['1', '4', 'Medication'],
    ['2tied', '2', 'Crisis beds'],
    ['2tied', '2', 'Housing'],
    ['–', '0', 'Night shift'],
  ]);
});

it('chooses the first ones in one step where the cut is clean', async () => {
  const { user, document, store } = await showRanking(voted);
  await user.clear(screen.getByRole('textbox', { name: 'How many priorities get a plan' }));
  await user.type(screen.getByRole('textbox'), '3{Enter}');
  await user.click(screen.getByRole('button', { name: 'Choose the top 3' }));
  expect(chosenIn(document())).toEqual(['p-0', 'p-2', 'p-3']);
  store.undo();
  expect(document()).toBe(voted);
});

it('asks the room when a tie stands at the cut', async () => {
  const { user, document } = await showRanking(voted);
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), '2{Enter}');
  await user.click(screen.getByRole('button', { name: 'Choose the top 2' }));
  expect(screen.getByRole('status')).toHaveTextContent('2 priorities share 2 dots, and only 1 of them would fit');
  expect(chosenIn(document())).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Choose only the one that is clear' }));
  expect(chosenIn(document())).toEqual(['p-2']);
});

it('takes all that are tied when the room wants so', async () => {
  const { user, document } = await showRanking(voted);
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), '2{Enter}');
  await user.click(screen.getByRole('button', { name: 'Choose the top 2' }));
  await user.click(screen.getByRole('button', { name: 'Choose all 3' }));
  expect(chosenIn(document())).toEqual(['p-0', 'p-2', 'p-3']);
});

it('lets the room choose any priority by hand and leads on to the plan', async () => {
  const goToPlan = vi.fn<() => void>();
  const { user, document } = await showRanking(withCandidates, goToPlan);
  expect(screen.getByText(/Nobody has voted yet/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Plan for Night shift' }));
  expect(chosenIn(document())).toEqual(['p-1']);
  await user.click(screen.getByRole('button', { name: 'Write the plan' }));
  expect(goToPlan).toHaveBeenCalledOnce();
});

it('opens where the room has got to', () => {
  renderOnTable(
    <PrioritiesScreen onGoToMap={() => {}} onGoToPlan={() => {}} />,
    after(voted, choosePriorities(['p-2'])),
  );
  expect(screen.getByRole('radio', { name: 'Ranking' })).toBeChecked();
  expect(screen.getByText('1 chosen')).toBeVisible();
});
