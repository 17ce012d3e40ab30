import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { removeStation } from '../../../src/intercepts/model/lane-edits.ts';
import { ErrorBoundary } from '../../../src/workshop/notices/ErrorScreen.tsx';
import { Notices } from '../../../src/workshop/notices/Notices.tsx';
import { smallMap } from '../../intercepts/small-map.ts';
import { renderOnTable } from '../table.tsx';

afterEach(() => {
  vi.useRealTimers();
});

const dismiss = () => screen.queryByRole('button', { name: 'Dismiss' });
/** Longer than any notice stays. */
const wait = () =>
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
const show = () => renderOnTable(<Notices />, smallMap);

it('says every change aloud, and shows only those that one should see', () => {
  const { store } = show();
  act(() => store.tell('Typed a letter', 'spoken'));
  expect(screen.getByRole('status')).toHaveTextContent('Typed a letter');
  expect(dismiss()).toBeNull();
  act(() => store.tell('Saved as a file'));
  expect(screen.getByRole('status')).toHaveTextContent('Saved as a file');
  expect(dismiss()).toBeVisible();
});

it('says the same words again when the same thing happens again', () => {
  const { store } = show();
  act(() => store.tell('Nothing to undo', 'spoken'));
  const first = screen.getByRole('status').firstElementChild;
  act(() => store.tell('Nothing to undo', 'spoken'));
  expect(screen.getByRole('status').firstElementChild).not.toBe(first);
});

it('offers the way back from what takes something away', async () => {
  const { store, user, document } = show();
  act(() => store.perform('Crisis Lines removed', removeStation('s0'), { shown: true }));
  expect(document().stations['s0']).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(document()).toEqual(smallMap);
  expect(screen.getByRole('status')).toHaveTextContent('Undone: Crisis Lines removed');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('leaves after a while, unless it is about a problem', () => {
  vi.useFakeTimers();
  const { store } = show();
  act(() => store.tell('Done'));
  wait();
  expect(dismiss()).toBeNull();
  act(() => store.tell('That did not work', 'problem'));
  wait();
  expect(dismiss()).toBeVisible();
});

it('goes when it is dismissed', async () => {
  const { store, user } = show();
  act(() => store.tell('That did not work', 'problem'));
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(dismiss()).toBeNull();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('puts a sentence and a way on in the place of a screen that fails', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('no such lane');
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    /Your work up to the last “Saved” is on this device.*no such lane/,
  );
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(silenced).toHaveBeenCalled();
  silenced.mockRestore();
});
