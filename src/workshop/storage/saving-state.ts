/**
 * What the screen may say about saving. `saved` means that the disk has acknowledged everything that is on the screen.
 * `unsaved` keeps trying by itself: the disk is full, it failed, or a newer version of the app has written this workshop.
 * `memory` means that the browser offers no storage at all; work goes on and a file can still be saved.
 */
export type SavingState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly why: 'full' | 'error' | 'newer'; readonly message: string }
  | { readonly kind: 'memory'; readonly message: string };

/** A value that a screen can watch. */
export interface Watched<T> {
  readonly get: () => T;
  /** Calls back after each change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export class Watchable<T> implements Watched<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly set = (value: T): void => {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
