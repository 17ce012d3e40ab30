import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FilterBar } from '../../../src/intercepts/filter/FilterBar.tsx';
import { FilterButton } from '../../../src/intercepts/filter/FilterButton.tsx';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const show = () =>
  renderInRoom(
    <>
      <FilterButton />
      <FilterBar />
    </>,
    smallMap,
  );
const bar = () => screen.queryByRole('region', { name: 'Filter' });

it('says what is asked for and how many cards have it, and lets go of one thing or of all', async () => {
  const { user, looking } = show();
  expect(bar()).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(screen.getByRole('checkbox', { name: 'Gap' }));
  await user.click(screen.getByRole('checkbox', { name: 'Not checked for a year' }));
  await user.keyboard('{Escape}');
  expect(bar()).toHaveTextContent('2 of 5 cards');
  await user.click(screen.getByRole('button', { name: 'Filter no longer by Not checked for a year' }));
  expect(bar()).toHaveTextContent('3 of 5 cards');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(bar()).not.toBeInTheDocument();
  expect(looking.get().filter.kinds).toEqual([]);
});

it('counts the year from the day on the desk', async () => {
  const { user, looking } = show();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(screen.getByRole('checkbox', { name: 'Not checked for a year' }));
  expect(looking.get().filter.uncheckedSince).toBe('2025-05-14');
});

it('shows everything again with Alt+0', async () => {
  const { user, looking } = show();
  looking.set({ filter: { ...looking.get().filter, agency: 'County Health' } });
  expect(await screen.findByText('Agency: County Health')).toBeVisible();
  await user.keyboard('{Alt>}0{/Alt}');
  expect(bar()).not.toBeInTheDocument();
});
