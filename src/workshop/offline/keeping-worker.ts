import type { OtherVersion } from './app-updates.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Registers the service worker that keeps the whole app for days without a network. Undefined where there is none: on a page opened
 * from a file, on plain http, and during development.
 */
export function serviceWorker(): OtherVersion | undefined {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol))
    return undefined;
  const workers = navigator.serviceWorker;
  // The first worker of all begins without anybody having asked for another version.
  const isFirst = workers.controller === null;
  const waiting = new Set<() => void>();
  let registration: ServiceWorkerRegistration | undefined;

  const tell = () => {
    if (registration?.waiting && workers.controller) for (const listener of waiting) listener();
  };
  const watch = (found: ServiceWorkerRegistration | undefined) => {
    // Browsers that are told to keep nothing take the worker without a word, and give nothing back.
    if (!found) return;
    registration = found;
    tell();
    found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', tell));
    setInterval(() => void found.update().catch(quiet), HOUR_MS);
  };
  void workers.register('./sw.js', { updateViaCache: 'none' }).then(watch, quiet);

  return {
    onWaiting: (listener) => {
      waiting.add(listener);
      tell();
    },
    letIn: () => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' }),
    onBegun: (listener) => {
      let hasOne = !isFirst;
      workers.addEventListener('controllerchange', () => {
        if (hasOne) listener();
        hasOne = true;
      });
    },
    reload: () => location.reload(),
  };
}

/** Without a network, or where workers are forbidden, the app simply stays the version that it is. */
function quiet(): void {
  return undefined;
}
