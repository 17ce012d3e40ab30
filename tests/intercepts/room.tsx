import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type Desk, DeskProvider } from '../../src/intercepts/desk/desk.ts';
import { createLooking, LookingProvider } from '../../src/intercepts/looking/looking.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { createWorkshopStore } from '../../src/workshop/store/workshop-store.ts';
import { memoryWorkshop } from '../workshop/memory-workshop.ts';

/** Shows a way to look at the map, with a person in front of it. The day is 14 May 2026. */
export function renderInRoom(screen: ReactNode, document: WorkshopDocument, aside?: Desk['aside']) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const store = createWorkshopStore(memoryWorkshop(document), { say: wordsIn('en-US'), now: () => 0, newId });
  const desk = {
    ...store,
    subscribe: store.state.subscribe,
    state: store.state.getState,
    today: () => '2026-05-14',
    aside,
  };
  const looking = createLooking();
  const { unmount } = render(
    <DeskProvider value={desk}>
      <LookingProvider value={looking}>{screen}</LookingProvider>
    </DeskProvider>,
  );
  return { store, looking, unmount, user: userEvent.setup(), document: () => store.state.getState().document };
}
