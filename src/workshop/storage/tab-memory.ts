/** What one tab keeps over a reload and forgets when it is closed. No part of a workshop, and never on the disk of another machine. */
export interface TabMemory {
  /** '' for what was never kept. */
  readonly read: (name: string) => string;
  /** Keeps the text; '' forgets it. False where nothing can be kept. */
  readonly write: (name: string, text: string) => boolean;
}

// Pages opened from files share one origin with all other such pages, so the key says whose it is.
const KEY = 'sim-mapper/tab/';

/** Keeps texts in the browser; where it withholds its storage, nothing outlives the page. */
export function tabMemoryIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): TabMemory {
  return {
    read: (name) => {
      try {
        return storage().getItem(KEY + name) ?? '';
      } catch {
        // Merely touching the storage throws where site data is blocked.
        return '';
      }
    },
    write: (name, text) => {
      try {
        if (text === '') storage().removeItem(KEY + name);
        else storage().setItem(KEY + name, text);
        return true;
      } catch {
        // The line is still on the screen, which is all that can be had here.
        return false;
      }
    },
  };
}
