import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { linkGap } from '../../../src/workshop/model/plan-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { PrioritiesScreen } from '../../../src/workshop/voting/PrioritiesScreen.tsx';
import { renderOnTable } from '../table.tsx';
import { empty, withCandidates, withGaps } from './sample-vote.ts';

const show = (document: WorkshopDocument, onGoToMap = () => {}) =>
  renderOnTable(<PrioritiesScreen onGoToMap={onGoToMap} onGoToPlan={() => {}} />, document);
const gaps = () => {
  const list = within(screen.getByRole('listbox', { name: 'Gaps without a priority' }));
  return list.queryAllByRole('option', { name: /./ }).map(({ textContent }) => textContent.replace('✓', ''));
};

it('teaches where gaps come from while the map has none, and leads there', async () => {
  const goToMap = vi.fn<() => void>();
  const { user } = show(empty, goToMap);
  expect(screen.getByText(/The map has no gaps yet/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go to the map' }));
  expect(goToMap).toHaveBeenCalledOnce();
});

it('lists the gaps that no priority answers, lane by lane, without the other cards', () => {
  show(withCandidates);
  expect(gaps()).toEqual(['No mobile crisis at night', 'Medication stops in jail']);
  const list = within(screen.getByRole('listbox'));
  expect(list.getByRole('group', { name: 'Intercept 0: Community Services' })).toBeVisible();
  expect(screen.getByText('2 of 3 gaps')).toBeVisible();
});

it('narrows the list to the gaps that have the words', async () => {
  const { user } = show(withGaps);
  await user.type(screen.getByRole('searchbox', { name: 'Filter the gaps' }), 'NIGHT no');
  expect(gaps()).toEqual(['No mobile crisis at night']);
  await user.type(screen.getByRole('searchbox'), ' zebra');
  expect(screen.getByText('No gap has this word.')).toBeVisible();
});

it('makes a priority of the gap that has the focus on Enter', async () => {
  const { user, document, store } = show(withGaps);
  await user.tab();
  await user.tab();
  await user.tab();
  expect(screen.getByRole('option', { name: /No crisis beds/ })).toHaveFocus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(Object.values(document().priorities)).toMatchObject([
    { title: 'No mobile crisis at night', at: 'intercept:i0' },
  ]);
  expect(gaps()).toEqual(['No crisis beds', 'Medication stops in jail']);
  act(() => store.undo());
  expect(screen.queryAllByRole('option', { selected: true, name: /crisis|jail/ })).toEqual([]);
});

it('makes one priority of several gaps, at the place that holds them all', async () => {
  const { user, document } = show(withGaps);
  await user.click(screen.getByRole('option', { name: /No crisis beds/ }));
  await user.click(screen.getByRole('option', { name: /Medication stops/ }));
  await user.click(screen.getByRole('button', { name: 'Make a priority from 2 gaps' }));
  expect(Object.values(document().priorities)).toMatchObject([{ title: 'No crisis beds', at: 'system' }]);
  expect(Object.values(document().priorityGaps).map(({ gap }) => gap)).toEqual(['g-beds', 'g-meds']);
  expect(screen.getByRole('button', { name: 'Make a priority' })).toBeDisabled();
});

it('adds gaps to a priority that is there already', async () => {
  const { user, document } = show(withCandidates);
  await user.click(screen.getByRole('option', { name: /No mobile crisis/ }));
  await user.click(screen.getByRole('button', { name: 'Add to priority…' }));
  await user.click(screen.getByRole('menuitem', { name: 'Night shift' }));
  expect(document().priorityGaps['p-1--g-night']).toBeDefined();
});

it('lets go of a picked gap that somebody else has taken meanwhile', async () => {
  const { user, elsewhere } = show(withCandidates);
  await user.click(screen.getByRole('option', { name: /No mobile crisis/ }));
  elsewhere(linkGap('p-2', 'g-night'));
  expect(screen.getByRole('button', { name: 'Make a priority' })).toBeDisabled();
});

it('adds a priority from nothing, ready for the next', async () => {
  const { user, document } = show(withGaps);
  await user.type(screen.getByRole('textbox', { name: 'Priority without a gap' }), 'Pay peers{Enter}Share data{Enter}');
  expect(Object.values(document().priorities).map(({ title }) => title)).toEqual(['Pay peers', 'Share data']);
  expect(screen.getByRole('textbox', { name: 'Title of priority 2' })).toHaveValue('Share data');
});

it('renames a priority, moves it to a place and takes a note', async () => {
  const { user, document } = show(withCandidates);
  const title = screen.getByRole('textbox', { name: 'Title of priority 1' });
  await user.clear(title);
  await user.type(title, 'Sixteen crisis beds{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Place of priority 1' }), 'intercept:i0');
  await user.type(screen.getByRole('textbox', { name: 'Note on priority 1' }), 'Ask the hospital{Enter}');
  expect(document().priorities['p-0']).toMatchObject({
    title: 'Sixteen crisis beds',
    at: 'intercept:i0',
    note: 'Ask the hospital',
  });
});

it('gives a gap back to the list when it is taken out of its priority', async () => {
  const { user } = show(withCandidates);
  const chips = screen.getByRole('list', { name: 'Gaps of priority 1' });
  await user.click(within(chips).getByRole('button', { name: /Take “No crisis beds” out/ }));
  expect(gaps()).toContain('No crisis beds');
});

it('removes a priority with an offer to undo, and undo brings its gaps back too', async () => {
  const { user, store, document } = show(withCandidates);
  await user.click(screen.getByRole('button', { name: 'Remove priority “Crisis beds”' }));
  expect(document().priorities['p-0']).toBeUndefined();
  expect(store.state.getState().notice).toMatchObject({ undoable: true, tone: 'done' });
  store.undo();
  expect(document()).toBe(withCandidates);
});

it('shows at once what is changed in another tab', () => {
  const { elsewhere } = show(withCandidates);
  elsewhere(changeCard('g-meds', { text: 'Home medication stops' }));
  expect(gaps()).toContain('Home medication stops');
});
