import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { wordsIn } from '../../src/words/words.ts';
import { carryOut, type Edit } from '../../src/workshop/model/change.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { WorkshopProvider } from '../../src/workshop/store/useWorkshop.ts';
import { createWorkshopStore } from '../../src/workshop/store/workshop-store.ts';
import { memoryWorkshop } from './memory-workshop.ts';

/** Shows a screen with a workshop on the table, and a person in front of it. */
export function renderOnTable(screen: ReactNode, document: WorkshopDocument) {
  const open = memoryWorkshop(document);
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const store = createWorkshopStore(open, { say: wordsIn('en-US'), now: () => 0, newId });
  render(<WorkshopProvider value={store}>{screen}</WorkshopProvider>);
  return {
    store,
    user: userEvent.setup(),
    document: () => store.state.getState().document,
    /** Somebody else changes the workshop, in another tab. */
    elsewhere: (edit: Edit) => act(() => open.changeRemotely(carryOut(store.state.getState().document, edit).document)),
  };
}
