import { useSyncExternalStore } from 'react';

/** A value outside React state: its changes render only those who read the part that changed. */
export interface Held<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function held<T>(first: T): Held<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part that `selector` picks. It must be a part, not something made anew. */
export function useHeld<T, P>(source: Held<T>, selector: (value: T) => P): P {
  const pick = () => selector(source.get());
  return useSyncExternalStore(source.subscribe, pick, pick);
}
