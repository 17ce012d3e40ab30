import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CoverageView } from '../../../src/intercepts/coverage/CoverageView.tsx';
import { NO_FILTER } from '../../../src/intercepts/filter/card-filter.ts';
import { topicsOf } from '../../../src/intercepts/model/coverage.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { renderOnDesk } from './on-desk.tsx';

const HOUSING = 'Housing, Intercept 1: Law Enforcement: nothing noted';

test('a cell where nothing is noted makes a gap at that intercept with that need, in one step', async () => {
  const start = newWorkshop(usAdults, {});
  const { user, now, store } = renderOnDesk(<CoverageView>{null}</CoverageView>, start);
  await user.click(screen.getByRole('button', { name: HOUSING }));
  await user.click(screen.getByRole('button', { name: 'We have nothing here' }));
  expect(now().document.cards).toMatchObject({ 'made-1': { kind: 'gap', at: 'intercept:i1' } });
  expect(now().document.cardTopics).toEqual({
    'made-1--n-housing': { id: 'made-1--n-housing', card: 'made-1', topic: 'n-housing' },
  });
  expect(screen.getByRole('button', { name: 'Housing, Intercept 1: Law Enforcement: 1 gap' })).toBeVisible();
  store.undo();
  expect(now().document).toEqual(start);
});

test('the cards behind a cell open in the details', async () => {
  const { user, now } = renderOnDesk(<CoverageView>{null}</CoverageView>, marlowCounty());
  await user.click(screen.getByRole('button', { name: /^Housing, Intercept 0: .* 4 resources, 2 gaps/ }));
  const dialog = screen.getByRole('dialog', { name: 'Housing · Intercept 0: Community Services' });
  const [first] = within(dialog).getAllByRole('listitem');
  await user.click(within(first ?? dialog).getByRole('button'));
  expect(now().selection.kind).toBe('cards');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the arrow keys walk the grid, which is one stop of the Tab key', async () => {
  const { user } = renderOnDesk(<CoverageView>{null}</CoverageView>, newWorkshop(usAdults, {}));
  const cells = screen.getAllByRole('button').filter((button) => button.dataset['cell'] !== undefined);
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  cells[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toHaveAttribute('data-cell', '0-1');
  await user.keyboard('{End}{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('data-cell', '0-8');
});

test('every number is read under the names of its row and column', async () => {
  const { user } = renderOnDesk(<CoverageView>{null}</CoverageView>, marlowCounty());
  await user.click(screen.getByRole('radio', { name: 'Status' }));
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Intercept',
    'Enough',
    'Short of capacity',
    'Missing',
    'Not said yet',
    'Gaps',
    'All, each card once',
  ]);
  expect(screen.getAllByRole('rowheader')).toHaveLength(8);
});

test('a map without topics offers to ask for them', async () => {
  const { user, now } = renderOnDesk(<CoverageView>{null}</CoverageView>, { ...newWorkshop(usAdults, {}), topics: {} });
  await user.click(screen.getByRole('button', { name: 'Ask for the six messages and nine needs' }));
  expect(Object.keys(now().document.topics)).toHaveLength(15);
  expect(screen.getByRole('table')).toBeVisible();
});

test('the grid of agencies has a row for each, those that do most first, and a column for each intercept', async () => {
  const { user } = renderOnDesk(<CoverageView>{null}</CoverageView>, marlowCounty());
  await user.click(screen.getByRole('radio', { name: 'Agencies' }));
  expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('Marlow County Courts');
  expect(screen.getAllByRole('columnheader')).toHaveLength(9);
  await user.click(
    screen.getByRole('button', { name: 'Intercept 3: Jails / Courts, Marlow County Courts: 4 resources' }),
  );
  const cards = screen.getByRole('dialog');
  expect(within(cards).getAllByRole('listitem')).toHaveLength(4);
  expect(within(cards).queryByRole('button', { name: 'We have nothing here' })).toBeNull();
});

test('a filter counts only what it asks for, and nobody is offered a gap for what it leaves out', async () => {
  const { user, looking } = renderOnDesk(<CoverageView>{null}</CoverageView>, marlowCounty());
  act(() => looking.set({ filter: { ...NO_FILTER, kinds: ['gap'] } }));
  await user.click(
    screen.getByRole('button', {
      name: 'Substance use, Intercept 2: Initial Detention / Initial Court Hearings: nothing noted',
    }),
  );
  expect(screen.getByText('The filter shows no card here. Without it there may be some.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'We have nothing here' })).toBeNull();
});

describe('what the grid asks for', () => {
  const edit = async () => {
    const shown = renderOnDesk(<CoverageView>{null}</CoverageView>, marlowCounty());
    await shown.user.click(screen.getByRole('button', { name: 'Edit needs' }));
    return { ...shown, needs: () => topicsOf(shown.now().document, 'need').map(({ name }) => name) };
  };

  test('is renamed, moved and added to, each as a step of its own', async () => {
    const { user, needs, store } = await edit();
    const start = needs();
    const [first] = screen.getAllByRole('textbox', { name: 'Name' });
    await user.clear(first ?? document.body);
    await user.type(first ?? document.body, 'A home{Enter}');
    await user.click(screen.getByRole('button', { name: 'Move A home down' }));
    await user.type(screen.getByRole('textbox', { name: 'Add a need' }), 'Transport{Enter}');
    expect(needs()).toEqual([start[1], 'A home', ...start.slice(2), 'Transport']);
    store.undo();
    store.undo();
    expect(needs()).toEqual(['A home', ...start.slice(1)]);
    store.undo();
    expect(needs()).toEqual(start);
  });

  test('is removed without its cards, and comes back with all that spoke to it', async () => {
    const { user, needs, now, store } = await edit();
    const { document: before } = now();
    await user.click(screen.getByRole('button', { name: 'Remove Housing' }));
    expect(needs()).not.toContain('Housing');
    expect(now().document.cards).toBe(before.cards);
    expect(Object.values(now().document.cardTopics).filter(({ topic }) => topic === 'n-housing')).toEqual([]);
    store.undo();
    expect(now().document).toEqual(before);
  });
});
