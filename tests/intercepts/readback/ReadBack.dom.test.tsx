import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReadBack } from '../../../src/intercepts/readback/ReadBack.tsx';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const show = () => renderInRoom(<ReadBack>{null}</ReadBack>, smallMap);
const page = () => within(screen.getByRole('article'));

it('reads one lane with its cards and the paths that people leave by', () => {
  show();
  expect(page().getByRole('heading', { level: 2 })).toHaveTextContent('Intercept 0: Community Services');
  expect(page().getByText('Nobody answers at night')).toBeVisible();
  expect(page().getByText('Crisis Lines → 911 Dispatch (Danger)')).toBeVisible();
  expect(page().queryByRole('heading', { name: 'People come in by' })).not.toBeInTheDocument();
});

it('turns the page with the arrows and the buttons, and sends the next cards there', async () => {
  const { user, store } = show();
  await user.keyboard('{ArrowRight}');
  expect(page().getByRole('heading', { level: 2 })).toHaveTextContent('Law Enforcement');
  expect(store.state.getState().here).toBe('intercept:i1');
  await user.keyboard('{ArrowRight}');
  expect(page().getByRole('heading', { level: 2 })).toHaveTextContent('Law Enforcement');
  await user.click(screen.getByRole('button', { name: /Previous/ }));
  expect(page().getByRole('heading', { level: 2 })).toHaveTextContent('Community Services');
});

it('ticks what the room has confirmed, as one step that can be undone', async () => {
  const { user, store, document } = show();
  await user.click(screen.getByRole('checkbox', { name: 'The room has confirmed this' }));
  expect(document().intercepts['i0']?.confirmed).toBe(true);
  expect(screen.getByRole('button', { name: 'Intercept 0: Community Services, Confirmed' })).toBeVisible();
  expect(store.state.getState().history.done.at(-1)?.label).toBe('Community Services confirmed by the room');
  store.undo();
  expect(document().intercepts['i0']?.confirmed).toBe(false);
});
