import type { Desk } from '../../../src/intercepts/desk/desk.ts';
import { wordsIn } from '../../../src/words/words.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import type { OpenWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { FORMAT_VERSION } from '../../../src/workshop/storage/upgrades/upgrades.ts';
import { createWorkshopStore, type WorkshopStore } from '../../../src/workshop/store/workshop-store.ts';

export interface Tab {
  readonly store: WorkshopStore;
  readonly desk: Desk;
  readonly document: () => WorkshopDocument;
  readonly leave: () => void;
}

let rooms = 0;

/** Two tabs of one browser that show the same workshop: each with a store of its own, joined as in the app. */
export function twoTabs(start: WorkshopDocument): readonly [Tab, Tab] {
  rooms += 1;
  const room = `two-tabs/${rooms}`;
  const origin = shareDocument(start, 1).encode();
  return [tab(shareUpdates([origin], 11).shared, room, 'a'), tab(shareUpdates([origin], 12).shared, room, 'b')];
}

function tab(shared: SharedWorkshop, room: string, letter: string): Tab {
  const { leave } = shared.joinTabs(room, FORMAT_VERSION);
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${letter}-${made}`;
  };
  const store = createWorkshopStore(onNoDisk(shared), { say: wordsIn('en-US'), now: () => 0, newId });
  const { state, ...commands } = store;
  const desk: Desk = {
    ...commands,
    subscribe: state.subscribe,
    state: state.getState,
    today: () => '2026-05-14',
  };
  return { store, desk, document: () => state.getState().document, leave };
}

/** A shared copy as an open workshop that nothing saves. */
const onNoDisk = (shared: SharedWorkshop): OpenWorkshop => ({
  id: 'w-tabs',
  get document() {
    return shared.document;
  },
  write: (changes, next) => shared.write(changes, next),
  merge: (update) => shared.merge(update),
  encode: () => shared.encode(),
  onRemote: (listener) => shared.onRemote(listener),
  saving: { get: () => ({ kind: 'saved', at: 0 }), subscribe: () => () => {} },
  flush: () => Promise.resolve(),
  toFile: () => '',
  close: () => Promise.resolve(),
});
