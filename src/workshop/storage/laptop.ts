/** What people call this laptop, its table or whoever writes at it. It stays on this device, until it goes with a card or a version. */
export interface Laptop {
  /** '' while nobody has named it. */
  readonly name: () => string;
  readonly rename: (name: string) => void;
}

// Pages opened from files share one origin with all other such pages, so the key says whose it is.
const KEY = 'sim-mapper/laptop';

/** Keeps the name in the browser; where it withholds its storage, for as long as the page is open. */
export function laptopIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Laptop {
  let named = '';
  return {
    name: () => {
      try {
        return storage().getItem(KEY) ?? named;
      } catch {
        // Merely touching the storage throws where site data is blocked.
        return named;
      }
    },
    rename: (name) => {
      named = name.trim();
      try {
        if (named === '') storage().removeItem(KEY);
        else storage().setItem(KEY, named);
      } catch {
        // Kept in memory, which is all that there is.
      }
    },
  };
}
