import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addParticipants, changeParticipant, participantsOf } from '../../../src/workshop/model/roster-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { RosterScreen } from '../../../src/workshop/roster/RosterScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const empty = newWorkshop(usAdults, { title: 'Marlow County' });
const two = after(
  empty,
  addParticipants([
    { id: 'dana', name: 'Dana Whitfield', agency: 'Sheriff', partnerKind: 'k-law-enforcement' },
    { id: 'luis', name: 'Luis Ortega', agency: 'River Valley', role: 'facilitator' },
  ]),
);
const show = (document: WorkshopDocument) => renderOnTable(<RosterScreen />, document);
const field = (name: string) => screen.getByRole('textbox', { name });
const next = () => field('Name of the next person');
const namesIn = (document: WorkshopDocument) => participantsOf(document).map(({ name }) => name);

it('adds one person after another from the keyboard alone', async () => {
  const { user, document } = show(empty);
  await user.click(next());
  await user.keyboard('Dana Whitfield{Tab}Captain{Tab}Sheriff{Enter}Luis Ortega{Enter}');
  expect(participantsOf(document())).toMatchObject([
    { name: 'Dana Whitfield', position: 'Captain', agency: 'Sheriff' },
    { name: 'Luis Ortega' },
  ]);
  expect(next()).toHaveFocus();
  expect(next()).toHaveValue('');
});

it('adds the person when the row is left, and nobody while it is empty', async () => {
  const { user, document } = show(two);
  await user.click(next());
  await user.click(field('Name of person 1'));
  expect(namesIn(document())).toHaveLength(2);
  await user.type(next(), 'Kim Tran');
  await user.click(field('Name of person 1'));
  expect(namesIn(document())).toEqual(['Dana Whitfield', 'Luis Ortega', 'Kim Tran']);
});

it('adds pasted rows as one step that can be undone', async () => {
  const { user, document, store } = show(two);
  await user.click(next());
  await user.paste(
    'Name\tAgency\tPartner kind\nKim Tran\tPeers\tPeers with lived experience\nWill Foster\tCourt\tScouts',
  );
  expect(namesIn(document())).toEqual(['Dana Whitfield', 'Luis Ortega', 'Kim Tran', 'Will Foster']);
  expect(store.state.getState().notice).toMatchObject({
    text: 'Added 2 people. Not understood and left out: Scouts',
    undoable: true,
  });
  store.undo();
  expect(document()).toBe(two);
});

it('pastes a single word as text', async () => {
  const { user, document } = show(two);
  await user.click(next());
  await user.paste('Kim Tran');
  expect(next()).toHaveValue('Kim Tran');
  expect(document()).toBe(two);
});

it('changes every field of a person', async () => {
  const { user, document } = show(two);
  await user.type(field('Position of person 2'), 'Director{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of partner of person 2' }), 'Health department');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Role of person 2' }), 'Core team');
  expect(document().participants['luis']).toMatchObject({
    position: 'Director',
    partnerKind: 'k-health-department',
    role: 'core-team',
  });
});

it('removes a person with an offer to undo', async () => {
  const { user, document, store } = show(two);
  await user.click(screen.getByRole('button', { name: 'Remove Dana Whitfield' }));
  expect(namesIn(document())).toEqual(['Luis Ortega']);
  store.undo();
  expect(document()).toBe(two);
});

it('counts people and agencies and says which kinds of partner are missing', async () => {
  const { user } = show(two);
  expect(screen.getByText('2 people')).toBeVisible();
  expect(screen.getByText('2 agencies')).toBeVisible();
  expect(screen.getByText('1 facilitator')).toBeVisible();
  expect(screen.getByText(/^11 of 12 kinds of partner are not at the table/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of partner of person 2' }), 'Health department');
  expect(screen.getByText(/^10 of 12 kinds/)).toBeVisible();
});

it('blames nobody for being absent before the roster is begun', () => {
  show(empty);
  expect(screen.getByText(/Type the first name below/)).toBeVisible();
  expect(screen.queryByText('nobody yet')).not.toBeInTheDocument();
});

it('shows at once who is renamed in another tab', () => {
  const { elsewhere } = show(two);
  elsewhere(changeParticipant('dana', { name: 'Dana W. Whitfield' }));
  expect(field('Name of person 1')).toHaveValue('Dana W. Whitfield');
});
