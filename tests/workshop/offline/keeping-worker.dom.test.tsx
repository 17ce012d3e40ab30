import { afterEach, expect, it, vi } from 'vitest';
import { serviceWorker } from '../../../src/workshop/offline/keeping-worker.ts';

/** The part of a registration that the app looks at. */
class PlayedRegistration extends EventTarget {
  waiting: { postMessage: (message: unknown) => void } | null = null;
  installing: EventTarget | null = null;
  update = () => Promise.resolve();
}

/** Workers as a browser has them; `registering` is what registering comes to, `controller` what keeps the page so far. */
function play(registering: () => Promise<unknown>, controller: object | null) {
  const workers = Object.assign(new EventTarget(), {
    controller,
    register: vi.fn<() => Promise<unknown>>(registering),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
  vi.stubEnv('PROD', true);
  return workers;
}

/** Lets everything that is already settled be heard. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('stays quiet in a browser that takes the worker and gives nothing back, and in one that forbids it', async () => {
  const uncaught = vi.fn<(event: unknown) => void>();
  process.on('unhandledRejection', uncaught);
  const forbidden = () => Promise.reject(new Error('Not allowed'));
  for (const registering of [() => Promise.resolve(undefined), forbidden]) {
    const workers = play(registering, {});
    const offered = vi.fn<() => void>();
    serviceWorker()?.onWaiting(offered);
    await settled();
    expect(workers.register).toHaveBeenCalledOnce();
    expect(offered).not.toHaveBeenCalled();
  }
  process.off('unhandledRejection', uncaught);
  expect(uncaught).not.toHaveBeenCalled();
});

it('tells of a version that waits already, and of one that comes while the app is open', async () => {
  const registration = new PlayedRegistration();
  registration.waiting = { postMessage: vi.fn<(message: unknown) => void>() };
  play(() => Promise.resolve(registration), {});
  const worker = serviceWorker();
  const offered = vi.fn<() => void>();
  worker?.onWaiting(offered);
  await settled();
  expect(offered).toHaveBeenCalledOnce();

  registration.installing = new EventTarget();
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing.dispatchEvent(new Event('statechange'));
  expect(offered).toHaveBeenCalledTimes(2);
  worker?.letIn();
  expect(registration.waiting.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
});

it('does not take the first worker of all for another version', async () => {
  const registration = new PlayedRegistration();
  const workers = play(() => Promise.resolve(registration), null);
  const worker = serviceWorker();
  const begun = vi.fn<() => void>();
  worker?.onBegun(begun);
  workers.dispatchEvent(new Event('controllerchange'));
  expect(begun).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(begun).toHaveBeenCalledOnce();
});

it('is not there while the app is being worked on', () => {
  play(() => Promise.resolve(undefined), {});
  vi.stubEnv('PROD', false);
  expect(serviceWorker()).toBeUndefined();
});
