import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { sheetsInWorker } from './sheetsInWorker.ts';
import type { TablesProps } from './UpdateFromTables.tsx';

const UpdateFromTables = lazy(async () => ({
  default: (await import('./UpdateFromTables.tsx')).UpdateFromTables,
}));

interface Hands extends Pick<TablesProps, 'newId' | 'list'> {
  readonly workshop: () => WorkshopDocument;
  /** Tables that were dropped on the workshop, and wait for a word. */
  readonly offered: File | undefined;
  readonly onOfferedDone: () => void;
  /** Makes of one workshop the other, as one step under this name. */
  readonly onApply: (label: string, from: WorkshopDocument, to: WorkshopDocument) => void;
}

/** The way back from a spreadsheet: its place in the menu, and its dialog. */
export function useTables({ workshop, offered, onOfferedDone, newId, list, onApply }: Hands): {
  choice: MenuChoice;
  dialog: ReactNode;
} {
  const say = useWords();
  // The workshop as it is when tables are read over it.
  const [before, setBefore] = useState<WorkshopDocument>();
  const [seen, setSeen] = useState<File>();
  if (offered !== seen) {
    setSeen(offered);
    if (offered) setBefore(workshop());
  }
  const close = () => {
    setBefore(undefined);
    onOfferedDone();
  };
  return {
    choice: { id: 'tables', label: say('tables.update'), run: () => setBefore(workshop()) },
    dialog: before && (
      <Suspense fallback={null}>
        <UpdateFromTables
          workshop={before}
          // Another file dropped on the dialog is looked at from the start.
          key={offered?.name}
          offered={offered}
          sheetsIn={sheetsInWorker}
          newId={newId}
          list={list}
          onApply={(to, name) => {
            onApply(say('tables.done', { name }), before, to);
            close();
          }}
          onClose={close}
        />
      </Suspense>
    ),
  };
}
