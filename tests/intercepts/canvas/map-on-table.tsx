import '../../../src/theme.css';
import '../../../src/controls/controls.css';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { MapCanvas } from '../../../src/intercepts/canvas/MapCanvas.tsx';
import { DeskProvider } from '../../../src/intercepts/desk/desk.ts';
import { createLooking, LookingProvider } from '../../../src/intercepts/looking/looking.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addIntercept, addStation } from '../../../src/intercepts/model/lane-edits.ts';
import { addPath } from '../../../src/intercepts/model/path-edits.ts';
import type { Place } from '../../../src/intercepts/model/place.ts';
import { cardsAt, stationsOf } from '../../../src/intercepts/model/places.ts';
import { blank } from '../../../src/intercepts/templates/blank.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { createWorkshopStore } from '../../../src/workshop/store/workshop-store.ts';
import { memoryWorkshop } from '../../workshop/memory-workshop.ts';

/** Two lanes: dispatch with three cards and the crisis team with one in the first, booking in the second, and one path. */
export function smallMap(): WorkshopDocument {
  const { document } = carryOut(newWorkshop(blank, { title: 'Test' }), (map) => {
    addIntercept({ id: 'l0', number: '0', name: 'Community' })(map);
    addIntercept({ id: 'l1', number: '1', name: 'Detention' })(map);
    addStation({ id: 'dispatch', intercept: 'l0', name: '911 Dispatch' })(map);
    addStation({ id: 'team', intercept: 'l0', name: 'Crisis Team' })(map);
    addStation({ id: 'booking', intercept: 'l1', name: 'Booking' })(map);
    addPath({ id: 'arrest', kind: 'onward', from: 'dispatch', to: 'booking', label: 'Arrest' })(map);
    addCards([
      { id: 'codes', kind: 'gap', at: 'station:dispatch', text: 'No call codes' },
      { id: 'training', kind: 'gap', at: 'station:dispatch', text: 'Little training' },
      { id: 'nights', kind: 'gap', at: 'station:dispatch', text: 'No night cover' },
      { id: 'van', kind: 'gap', at: 'station:team', text: 'One van only' },
    ])(map);
  });
  return document;
}

/** Shows the cards view of a map that lies on a desk of its own; `bar` is what stands first in its toolbar. */
export function showMap(start: WorkshopDocument = smallMap(), bar: ReactNode = null) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const store = createWorkshopStore(memoryWorkshop(start), { say: wordsIn('en-US'), now: () => 0, newId });
  const desk = { ...store, subscribe: store.state.subscribe, state: store.state.getState, today: () => '2026-11-22' };
  render(
    <DeskProvider value={desk}>
      <LookingProvider value={createLooking()}>
        <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
          <MapCanvas isOverview={false}>{bar}</MapCanvas>
        </div>
      </LookingProvider>
    </DeskProvider>,
  );
  const now = () => store.state.getState();
  return {
    store,
    start,
    document: () => now().document,
    said: () => now().notice?.text,
    cardsAt: (place: Place) => cardsAt(now().document, place).map(({ id }) => id),
    stationsIn: (lane: string) => stationsOf(now().document, lane).map(({ name }) => name),
    /** Undo leads back to the very start, redo to the very end: each gesture was one step. */
    roundTrip: () => {
      const end = now().document;
      store.undo();
      const undone = now().document;
      store.redo();
      return { isUndone: same(undone, start), isRedone: same(now().document, end) };
    },
  };
}

const same = (a: WorkshopDocument, b: WorkshopDocument) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Undo may put a record back at another place of its collection; only what the records hold counts. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The map stands still: it has been fitted into its frame. */
export async function settled(): Promise<void> {
  let before = -1;
  await vi.waitFor(() => {
    const at = station('booking').getBoundingClientRect().x;
    const isStill = at === before;
    before = at;
    if (!isStill) throw new Error('The map is still being fitted into its frame');
  });
}

export const card = (id: string): HTMLElement => found(`[data-card="${id}"]`);
export const station = (id: string): HTMLElement => found(`[data-spot="station:${id}"]`);

export function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the screen is ${selector}`);
  return element;
}
