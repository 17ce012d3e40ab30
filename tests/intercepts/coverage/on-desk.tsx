import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { DeskProvider } from '../../../src/intercepts/desk/desk.ts';
import { createLooking, LookingProvider } from '../../../src/intercepts/looking/looking.ts';
import { wordsIn } from '../../../src/words/words.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { createWorkshopStore } from '../../../src/workshop/store/workshop-store.ts';
import { memoryWorkshop } from '../../workshop/memory-workshop.ts';

/** Shows a screen of the map on a desk of its own, and a person in front of it. */
export function renderOnDesk(screen: ReactNode, document: WorkshopDocument) {
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const store = createWorkshopStore(memoryWorkshop(document), { say: wordsIn('en-US'), now: () => 0, newId });
  const desk = { ...store, subscribe: store.state.subscribe, state: store.state.getState, today: () => '2026-05-14' };
  const looking = createLooking();
  render(
    <DeskProvider value={desk}>
      <LookingProvider value={looking}>{screen}</LookingProvider>
    </DeskProvider>,
  );
  return { store, looking, user: userEvent.setup(), now: () => store.state.getState() };
}
