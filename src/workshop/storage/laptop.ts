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
    name: () => asFarAsAllowed(() => storage().getItem(KEY), null) ?? named,
    rename: (name) => {
      named = name.trim();
      asFarAsAllowed(() => (named === '' ? storage().removeItem(KEY) : storage().setItem(KEY, named)), undefined);
    },
  };
}

/** Merely touching the storage throws where site data is blocked. */
function asFarAsAllowed<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
