import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mergePriority } from '../../../src/workshop/model/merged-priorities.ts';
import { addCriterion, castRatings } from '../../../src/workshop/model/score-edits.ts';
import { addRound, castBallot, setTally } from '../../../src/workshop/model/vote-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { PrioritiesScreen } from '../../../src/workshop/voting/PrioritiesScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { withCandidates } from './sample-vote.ts';

const show = (document: WorkshopDocument) =>
  renderOnTable(<PrioritiesScreen onGoToMap={() => {}} onGoToPlan={() => {}} />, document);
const rounds = () =>
  within(screen.getByRole('navigation', { name: 'Votes' }))
    .getAllByRole('button')
    .slice(1);
const tied = after(
  withCandidates,
  addRound({ id: 'r', people: 4 }),
  setTally('r', 'p-0', 4),
  setTally('r', 'p-1', 3),
  setTally('r', 'p-2', 3),
);

it('keeps votes side by side and counts the one that is looked at', async () => {
  const { user, document } = show(tied);
  await user.click(screen.getByRole('button', { name: 'New vote' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'How votes are counted' }), 'hands');
  await user.click(screen.getByRole('button', { name: 'Start the vote' }));
  await user.type(screen.getByRole('textbox', { name: 'Hands for Housing' }), '2{Enter}');
  expect(rounds().map(({ textContent }) => textContent)).toEqual([
    'Vote 1Counts from the room · 10 dots',
    'Vote 2Show of hands · 2 hands · decides',
  ]);
  await user.click(screen.getByRole('button', { name: /^Vote 1/ }));
  expect(screen.getByRole('textbox', { name: 'Dots for Crisis beds' })).toHaveValue('4');
  expect(Object.values(document().tallies)).toHaveLength(4);
});

it('does not let the way of counting be changed once votes are in', () => {
  show(tied);
  expect(screen.queryByRole('combobox', { name: 'How votes are counted' })).not.toBeInTheDocument();
  expect(screen.getByText(/Votes are in, so this stays/)).toBeVisible();
});

it('says what was counted for a candidate that was merged since', () => {
  show(after(tied, mergePriority('p-2', 'p-1')));
  expect(screen.getByText('+ 3 from “Medication”')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Dots for Medication' })).not.toBeInTheDocument();
});

it('tells the room that everybody has voted before another ballot is begun', async () => {
  const votes = ['a', 'b', 'c', 'd', 'e'].map((id) => castBallot(id, 'r', { 'p-0': 1 }));
  const { user } = show(after(withCandidates, addRound({ id: 'r', method: 'ballots', people: 5 }), ...votes));
  expect(screen.getByRole('status')).toHaveTextContent('All ballots are in: 5 people vote.');
  expect(screen.queryByRole('button', { name: 'Next ballot' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Begin another ballot all the same' }));
  expect(screen.getByRole('heading', { name: 'Ballot 6' })).toBeVisible();
});

it('rates by digits that go on by themselves, and takes no digit off the scale', async () => {
  const { user, document } = show(after(withCandidates, addRound({ id: 'r', method: 'delphi', people: 2 })));
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  await user.keyboard('9075{ArrowUp}');
  expect(screen.getByRole('textbox', { name: 'Rating of Medication' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Hand in the ballot' }));
  const scores = Object.values(document().scores).map(({ priority, score }) => [priority, score]);
  expect(scores).toEqual([
    ['p-0', 9],
    ['p-1', 7],
    ['p-2', 5],
  ]);
});

it('shows median and spread of a Delphi when asked, and the last round beside the next', async () => {
  const rate = (id: string, score: number) => castRatings(id, 'r', [{ priority: 'p-0', criterion: '', score }]);
  const { user } = show(
    after(withCandidates, addRound({ id: 'r', method: 'delphi', people: 3 }), rate('a', 2), rate('b', 8), rate('c', 9)),
  );
  expect(screen.queryByRole('table', { name: '' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show the result to the room' }));
  expect(screen.getByRole('row', { name: /^Crisis beds/ })).toHaveTextContent('85 to 8.5');
  await user.click(screen.getByRole('button', { name: 'Rate again in a further round' }));
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  expect(screen.getByRole('row', { name: /^Crisis beds/ })).toHaveTextContent('8 (5–8.5)');
  await user.keyboard('8');
  await user.click(screen.getByRole('button', { name: 'Hand in the ballot' }));
  await user.click(screen.getByRole('button', { name: 'Show the result to the room' }));
  expect(screen.getByRole('row', { name: /^Crisis beds/ })).toHaveTextContent('closer together, median was 8');
});

it('scores together by weighted criteria', async () => {
  const criteria = [
    addCriterion('r', { id: 'k', name: 'Urgent', weight: 3 }),
    addCriterion('r', { id: 'm', name: 'Cheap' }),
  ];
  const { user } = show(after(withCandidates, addRound({ id: 'r', method: 'criteria', together: true }), ...criteria));
  await user.click(screen.getByRole('textbox', { name: 'Urgent: Crisis beds' }));
  await user.keyboard('51');
  expect(screen.getByRole('row', { name: /^Crisis beds/ })).toHaveTextContent('4');
  expect(screen.getByRole('textbox', { name: 'Urgent: Night shift' })).toHaveFocus();
});

it('breaks a tie by a run-off among those who are tied', async () => {
  const { user, document } = show(tied);
  await user.click(screen.getByRole('radio', { name: 'Ranking' }));
  await user.click(screen.getByRole('button', { name: 'Night shift is tied: ways to break the tie' }));
  await user.click(screen.getByRole('menuitem', { name: 'Run-off among these 2' }));
  const run = Object.values(document().rounds).find(({ runOffOf }) => runOffOf === 'r');
  expect(run).toMatchObject({ title: 'Run-off of Vote 1', dotsPerPerson: 1, people: 4 });
  await user.type(screen.getByRole('textbox', { name: 'Dots for Medication' }), '4{Enter}');
  await user.click(screen.getByRole('radio', { name: 'Ranking' }));
  const [, , second, third] = screen.getAllByRole('row');
  expect([second?.textContent, third?.textContent]).toEqual([
    expect.stringContaining('2by run-offMedication'),
    expect.stringContaining('3by run-offNight shift'),
  ]);
});

it('breaks a tie by a decision that stands below the ranking and can be taken back', async () => {
  const { user } = show(tied);
  await user.click(screen.getByRole('radio', { name: 'Ranking' }));
  await user.click(screen.getByRole('button', { name: 'Medication is tied: ways to break the tie' }));
  await user.click(screen.getByRole('menuitem', { name: 'Record a decision…' }));
  await user.type(screen.getByRole('textbox', { name: /What the room decided/ }), 'The jail can begin');
  await user.click(screen.getByRole('checkbox', { name: 'Medication' }));
  await user.click(screen.getByRole('button', { name: 'Record the decision' }));
  expect(screen.getAllByRole('row')[2]).toHaveTextContent('2by decisionMedication');
  expect(screen.getByText('Medication goes first: The jail can begin')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take this decision back' }));
  expect(screen.getAllByText('tied')).toHaveLength(2);
});
