import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addParticipants, changeParticipant, participantsOf } from '../../../src/workshop/model/roster-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { answer } from '../../../src/workshop/reading/answers.ts';
import { RosterScreen } from '../../../src/workshop/roster/RosterScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const empty = newWorkshop(usAdults, { title: 'Marlow County' });
const two = after(
  empty,
  addParticipants([
    { id: 'dana', name: 'Dana Whitfield', agency: 'Sheriff', partnerKind: 'k-law-enforcement' },
    { id: 'luis', name: 'Luis Ortega', agency: 'River Valley' },
  ]),
);
const show = (document: WorkshopDocument) => renderOnTable(<RosterScreen ask={answer} />, document);
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
    text: 'Took 2 people. New kinds of partner: Scouts.',
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

it('puts facilitators and core team apart, and the hand goes with the person who moves there', async () => {
  const { user } = show(two);
  const role = screen.getByRole('combobox', { name: 'Role of person 2' });
  role.focus();
  await user.selectOptions(role, 'Facilitator');
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Facilitators and core team',
    'Participants',
  ]);
  expect(field('Name of person 1')).toHaveValue('Luis Ortega');
  expect(screen.getByRole('combobox', { name: 'Role of person 1' })).toHaveFocus();
  expect(screen.getByText('1 facilitator')).toBeVisible();
});

describe('signing in at the door', () => {
  const line = () => screen.getByRole('combobox', { name: 'Sign in by name' });

  it('takes a letter and Enter for each person', async () => {
    const { user, document } = show(two);
    await user.click(line());
    await user.keyboard('d{Enter}l{Enter}');
    expect(participantsOf(document()).map(({ standing }) => standing)).toEqual(['present', 'present']);
    expect(Object.keys(document().attendances)).toHaveLength(2);
    expect(Object.keys(document().sessions)).toHaveLength(1);
    expect(screen.getByText('2 of 2 here')).toBeVisible();
    expect(line()).toHaveFocus();
  });

  it('adds who is not on the roster', async () => {
    const { user, document } = show(two);
    await user.type(line(), 'Kim Tran{Enter}');
    expect(participantsOf(document()).at(-1)).toMatchObject({ name: 'Kim Tran', standing: 'present' });
  });

  it('is taken back with the tick, and by undo together with the session that it made', async () => {
    const { user, document, store } = show(two);
    await user.type(line(), 'd{Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Dana Whitfield is here' }));
    expect(document().participants['dana']?.standing).toBe('agreed');
    act(() => {
      store.undo();
      store.undo();
    });
    expect(document()).toEqual(two);
  });
});

it('says how far the asking has come for a kind of partner with nobody on the roster', async () => {
  const { user, document } = show(two);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Standing of Health department' }), 'Invited');
  await user.type(field('Whom to ask for Health department'), 'Dr. Wu{Enter}');
  expect(document().partnerKinds['k-health-department']).toMatchObject({ standing: 'invited', note: 'Dr. Wu' });
});

it('shows contact data only when somebody asks for them', async () => {
  const { user, document } = show(two);
  expect(screen.queryByRole('textbox', { name: 'Contact of person 1' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Contact data' }));
  await user.type(field('Contact of person 1'), 'dana@example.org{Enter}');
  expect(document().participants['dana']?.contact).toBe('dana@example.org');
});
