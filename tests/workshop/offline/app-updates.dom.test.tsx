import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OtherVersion, updatesOf } from '../../../src/workshop/offline/app-updates.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The channel between the tabs: what one says the others hear, and not itself. */
function channelsFor(count: number): BroadcastChannel[] {
  const channels = Array.from({ length: count }, () => new EventTarget());
  return channels.map((channel) =>
    Object.assign(channel, {
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.dispatchEvent(new MessageEvent('message', { data }));
      },
    }),
  ) as unknown as BroadcastChannel[];
}

/** Tabs with another version waiting behind them. */
function tabs(count: number) {
  const begun: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const reload = vi.fn<() => void>();
  const letIn = vi.fn<() => void>(() => {
    for (const begin of begun) begin();
  });
  const worker: OtherVersion = {
    onWaiting: (listener) => void waiting.push(listener),
    letIn,
    onBegun: (listener) => void begun.push(listener),
    reload,
  };
  const open = channelsFor(count).map((channel) => updatesOf(worker, channel, () => document.activeElement));
  return {
    open,
    letIn,
    reload,
    offer: () => {
      for (const tell of waiting) tell();
    },
  };
}

const states = (open: ReturnType<typeof tabs>['open']) => open.map((tab) => tab.state.get());

it('offers another version in every tab, and forces nothing', () => {
  const { open, offer, letIn } = tabs(2);
  expect(states(open)).toEqual(['none', 'none']);
  offer();
  expect(states(open)).toEqual(['offered', 'offered']);
  expect(letIn).not.toHaveBeenCalled();
});

it('reloads every tab once all of them have saved', async () => {
  const { open, offer, reload } = tabs(2);
  const saves = open.map((tab) => {
    const save = vi.fn<() => Promise<'ready'>>(() => Promise.resolve('ready'));
    tab.before(save);
    return save;
  });
  offer();
  const taking = open[0]?.take();
  await vi.advanceTimersByTimeAsync(2000);
  await taking;
  for (const save of saves) expect(save).toHaveBeenCalled();
  expect(reload).toHaveBeenCalledTimes(2);
});

it('waits while another tab has something that is not saved, and says so', async () => {
  const { open, offer, letIn } = tabs(2);
  const stop = open[1]?.before(() => Promise.resolve('unsaved'));
  offer();
  const taking = open[0]?.take();
  await vi.advanceTimersByTimeAsync(2000);
  await taking;
  expect(open[0]?.state.get()).toBe('unsaved');
  expect(letIn).not.toHaveBeenCalled();

  stop?.();
  const again = open[0]?.take();
  await vi.advanceTimersByTimeAsync(2000);
  await again;
  expect(letIn).toHaveBeenCalledOnce();
});

it('waits while something is half typed, and leaves the field first so that it can be handed over', async () => {
  const { open, offer, letIn } = tabs(1);
  const field = document.createElement('input');
  field.setAttribute('data-typing', '');
  document.body.append(field);
  field.focus();
  offer();
  const taking = open[0]?.take();
  await vi.advanceTimersByTimeAsync(2000);
  await taking;
  expect(document.activeElement).not.toBe(field);
  expect(open[0]?.state.get()).toBe('typing');
  expect(letIn).not.toHaveBeenCalled();
});

it('does not reload a tab that was not asked while somebody types in it, and does as soon as they are done', async () => {
  const { offer, letIn, reload } = tabs(1);
  const field = document.createElement('input');
  field.setAttribute('data-typing', '');
  document.body.append(field);
  field.focus();
  offer();
  letIn();
  await vi.advanceTimersByTimeAsync(5000);
  expect(document.activeElement).toBe(field);
  expect(reload).not.toHaveBeenCalled();
  field.remove();
  await vi.advanceTimersByTimeAsync(2000);
  expect(reload).toHaveBeenCalledOnce();
});
