import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import type { TablesProps } from './UpdateFromTables.tsx';

const UpdateFromTables = lazy(async () => ({
  default: (await import('./UpdateFromTables.tsx')).UpdateFromTables,
}));

interface Hands extends Pick<TablesProps, 'newId' | 'list'> {
  readonly workshop: () => WorkshopDocument;
  /** Makes of one workshop the other, as one step under this name. */
  readonly onApply: (label: string, from: WorkshopDocument, to: WorkshopDocument) => void;
}

/** The way back from a spreadsheet: its place in the menu, and its dialog. */
export function useTables({ workshop, newId, list, onApply }: Hands): { choice: MenuChoice; dialog: ReactNode } {
  const say = useWords();
  // The workshop as it is when tables are read over it.
  const [before, setBefore] = useState<WorkshopDocument>();
  const close = () => setBefore(undefined);
  return {
    choice: { id: 'tables', label: say('tables.update'), run: () => setBefore(workshop()) },
    dialog: before && (
      <Suspense fallback={null}>
        <UpdateFromTables
          workshop={before}
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
