import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/intercepts/filter/card-filter.ts';
import { cardsAt } from '../../../src/intercepts/model/places.ts';
import { Outline } from '../../../src/intercepts/outline/Outline.tsx';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const show = () => renderInRoom(<Outline>{null}</Outline>, smallMap);
const station = (name: string) => within(screen.getByRole('region', { name }));
const entry = (name: string | RegExp) => screen.getByRole('button', { name });

it('reads as headings: lanes, then their stations, then the whole system', () => {
  show();
  const headings = screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);
  expect(headings).toEqual([
    'H2 −Intercept 0: Community Services',
    'H3 Crisis Lines',
    'H2 −Intercept 1: Law Enforcement',
    'H3 911 Dispatch',
    'H2 Whole system',
  ]);
});

it('lists under a station its cards with their kind and status, and the paths that lead on', () => {
  show();
  expect(station('Crisis Lines').getByRole('button', { name: 'Resource: Warmline, Short of capacity' })).toBeVisible();
  const paths = within(station('Crisis Lines').getByRole('list', { name: 'Paths at Crisis Lines' }));
  expect(paths.getByRole('button', { name: '→ Onward: 911 Dispatch (Danger)' })).toBeVisible();
  expect(paths.getByRole('button', { name: 'Gap: Calls are dropped' })).toBeVisible();
});

it('opens the details of what is pressed', async () => {
  const { user, store } = show();
  await user.click(entry('911 Dispatch'));
  expect(store.state.getState().selection).toEqual({ kind: 'place', place: 'station:s1' });
  await user.click(entry('Gap: Calls are dropped'));
  expect(store.state.getState().selection).toEqual({ kind: 'cards', ids: ['g2'] });
});

it('folds a lane to its name and counts', async () => {
  const { user } = show();
  const lane = entry('Intercept 0: Community Services');
  expect(lane).toHaveAttribute('aria-expanded', 'true');
  await user.click(lane);
  expect(lane).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('heading', { name: 'Crisis Lines' })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Intercept 0: Community Services' })).toHaveTextContent('3 gaps');
});

describe('with the keyboard', () => {
  it('orders cards of one kind with Alt and an arrow, keeps the focus, and says where the card stands', async () => {
    const { user, store, document } = show();
    entry('Gap: Nobody answers at night').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(cardsAt(document(), 'station:s0').map(({ id }) => id)).toEqual(['r0', 'g1', 'g0']);
    expect(store.state.getState().notice?.text).toBe('Card moved, 2 of 2');
    await waitFor(() => expect(entry('Gap: Nobody answers at night')).toHaveFocus());
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(cardsAt(document(), 'station:s0').map(({ id }) => id)).toEqual(['r0', 'g0', 'g1']);
  });

  it('removes with Delete, goes on to the next entry, and undo brings the card back', async () => {
    const { user, store, document } = show();
    entry('Gap: Nobody answers at night').focus();
    await user.keyboard('{Delete}');
    expect(document().cards['g0']).toBeUndefined();
    await waitFor(() => expect(entry('Gap: No Spanish speaker')).toHaveFocus());
    store.undo();
    expect(document().cards['g0']?.text).toBe('Nobody answers at night');
  });

  it('adds a station to a lane from its menu', async () => {
    const { user, document } = show();
    entry('Actions: Intercept 1: Law Enforcement').focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('menuitem', { name: 'Add station' }));
    expect(Object.values(document().stations).filter(({ intercept }) => intercept === 'i1')).toHaveLength(2);
  });
});

it('dims what a filter leaves out, or hides it', async () => {
  const { looking } = show();
  looking.set({ filter: { ...NO_FILTER, kinds: ['gap'] } });
  await waitFor(() => expect(entry(/^Resource: Warmline/).closest('li')).toHaveAttribute('data-dimmed'));
  looking.set({ leftOut: 'hide' });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Resource: Warmline/ })).not.toBeInTheDocument());
  expect(entry('Gap: Nobody answers at night')).toBeVisible();
});
