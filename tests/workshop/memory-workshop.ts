import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import type { OpenWorkshop } from '../../src/workshop/storage/open-workshop.ts';

export interface MemoryWorkshop extends OpenWorkshop {
  /** Lets another tab, which is not there, change the document. */
  readonly changeRemotely: (document: WorkshopDocument) => void;
}

/** A workshop that nothing saves: for screens under test. */
export function memoryWorkshop(start: WorkshopDocument): MemoryWorkshop {
  let document = start;
  const listeners = new Set<(document: WorkshopDocument) => void>();
  return {
    id: 'w-memory',
    get document() {
      return document;
    },
    write: (_, next) => {
      document = next;
    },
    merge: () => {},
    encode: () => new Uint8Array(),
    onRemote: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saving: { get: () => ({ kind: 'saved', at: 0 }), subscribe: () => () => {} },
    flush: () => Promise.resolve(),
    toFile: () => '',
    close: () => Promise.resolve(),
    changeRemotely: (next) => {
      document = next;
      for (const listener of listeners) listener(next);
    },
  };
}
