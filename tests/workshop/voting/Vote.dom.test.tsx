import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addRound, castBallot, setTally } from '../../../src/workshop/model/vote-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { PrioritiesScreen } from '../../../src/workshop/voting/PrioritiesScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { withCandidates } from './sample-vote.ts';

const show = (document: WorkshopDocument) =>
  renderOnTable(<PrioritiesScreen onGoToMap={() => {}} onGoToPlan={() => {}} />, document);
const inRoom = after(withCandidates, addRound({ id: 'r', people: 4, dotsPerPerson: 3 }));
const withBallots = after(withCandidates, addRound({ id: 'r', method: 'ballots', people: 4, dotsPerPerson: 2 }));
const dotsFor = (title: string) => screen.getByRole('textbox', { name: `Dots for ${title}` });

it('suggests everybody on the roster who does not facilitate, and starts the vote', async () => {
  const { user, document } = show(withCandidates);
  await user.click(screen.getByRole('radio', { name: 'Vote' }));
  expect(screen.getByRole('textbox', { name: 'People who vote' })).toHaveValue('4');
  await user.click(screen.getByRole('button', { name: 'Start the vote' }));
  expect(Object.values(document().rounds)).toMatchObject([
    { people: 4, dotsPerPerson: 3, stackable: false, method: 'room' },
  ]);
});

it('goes down the column on Enter and the down arrow, and up again', async () => {
  const { user, document } = show(inRoom);
  await user.click(dotsFor('Crisis beds'));
  await user.keyboard('4{Enter}3{ArrowDown}2{ArrowUp}');
  expect(dotsFor('Night shift')).toHaveFocus();
  const counted = Object.values(document().tallies).map(({ priority, votes }) => [priority, votes]);
  expect(counted).toEqual([
    ['p-0', 4],
    ['p-1', 3],
    ['p-2', 2],
  ]);
  expect(screen.getByText('9 of 12 dots typed')).toBeVisible();
});

it('says when all dots are typed, and by how many they are too many', async () => {
  const { user } = show(after(inRoom, setTally('r', 'p-0', 4), setTally('r', 'p-1', 4)));
  await user.type(dotsFor('Medication'), '4{Enter}');
  expect(screen.getByText('All 12 dots typed')).toBeVisible();
  await user.type(dotsFor('Housing'), '3{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('3 too many: 4 people × 3 dots make 12');
});

it('warns of a priority with more dots than people when nobody may stack dots', async () => {
  const { user } = show(after(inRoom, setTally('r', 'p-0', 5)));
  expect(screen.getByRole('status')).toHaveTextContent('“Crisis beds” has more than there are people (4)');
  await user.click(screen.getByRole('checkbox', { name: 'Several dots on one priority' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('only sums up while nobody has said how many people vote', async () => {
  const { user } = show(after(inRoom, setTally('r', 'p-0', 5)));
  await user.clear(screen.getByRole('textbox', { name: 'People who vote' }));
  await user.tab();
  expect(screen.getByText('5 dots typed')).toBeVisible();
  expect(screen.getByText(/Say how many people vote/)).toBeVisible();
});

it.each(['two', '-1', '2.5'])('stores no count of "%s" dots', async (typed) => {
  const { user, document } = show(inRoom);
  await user.type(dotsFor('Housing'), `${typed}{Enter}`);
  expect(document().tallies).toEqual({});
  expect(screen.getByText('Type a whole number.')).toBeVisible();
});

it('fills in a ballot by keyboard alone and hands it in whole', async () => {
  const { user, document } = show(withBallots);
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  expect(screen.getByRole('button', { name: 'Crisis beds' })).toHaveFocus();
  await user.keyboard(' {ArrowDown}{ArrowDown}+');
  expect(screen.getByRole('status')).toHaveTextContent('No dots left of 2');
  expect(document().ballots).toEqual({});
  await user.keyboard('{Enter}');
  expect(Object.values(document().dots).map(({ priority, votes }) => [priority, votes])).toEqual([
    ['p-0', 1],
    ['p-2', 1],
  ]);
  expect(screen.getByText('1 of 4 ballots in')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next ballot' })).toHaveFocus();
});

it('shows the next person a clean ballot', async () => {
  const { user } = show(after(withBallots, castBallot('b', 'r', { 'p-0': 1, 'p-1': 1 })));
  await user.click(screen.getByRole('button', { name: 'Next ballot' }));
  expect(screen.getByRole('heading', { name: 'Ballot 2' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('2 of 2 dots left');
  expect(screen.queryByText('●')).not.toBeInTheDocument();
});

it('says why a dot is refused, and takes one back with minus', async () => {
  const { user } = show(withBallots);
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  await user.keyboard('+2');
  expect(screen.getByRole('status')).toHaveTextContent('One dot on each priority only.');
  await user.keyboard('{ArrowDown}+{ArrowDown}+');
  expect(screen.getByRole('status')).toHaveTextContent('No dots left. Take one back first.');
  await user.keyboard('{ArrowUp}-');
  expect(screen.getByRole('status')).toHaveTextContent('1 of 2 dots left');
});

it('hands in no empty ballot on a second Enter', async () => {
  const { user, document } = show(withBallots);
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  await user.keyboard('{Enter}');
  expect(document().ballots).toEqual({});
  await user.click(screen.getByRole('button', { name: 'Hand in the ballot' }));
  expect(Object.keys(document().ballots)).toHaveLength(1);
});

it('keeps nothing of a ballot that was cancelled', async () => {
  const { user, document } = show(withBallots);
  await user.click(screen.getByRole('button', { name: 'First ballot' }));
  await user.keyboard(' ');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document()).toBe(withBallots);
});

it('takes back the last ballot', async () => {
  const before = after(withBallots, castBallot('b', 'r', { 'p-0': 1 }));
  const { user, document } = show(after(before, castBallot('c', 'r', { 'p-1': 1 })));
  await user.click(screen.getByRole('button', { name: 'Take back the last ballot' }));
  expect(document()).toEqual(before);
});

it('tells when there are more ballots than people', () => {
  const cast = ['a', 'b', 'c', 'd', 'e'].map((id) => castBallot(id, 'r', { 'p-0': 1 }));
  show(after(withBallots, ...cast));
  expect(screen.getByRole('status')).toHaveTextContent('One more ballot than people.');
});

it('takes no earlier ballot back while somebody holds a clean one', async () => {
  const { user } = show(after(withBallots, castBallot('b', 'r', { 'p-0': 1 })));
  await user.click(screen.getByRole('button', { name: 'Next ballot' }));
  expect(screen.getByRole('button', { name: 'Crisis beds' }).closest('[data-typing]')).not.toBeNull();
});
