import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';

const TemplateDialog = lazy(async () => ({ default: (await import('./TemplateDialog.tsx')).TemplateDialog }));

interface Templates {
  readonly choice: MenuChoice;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** The way to change the template of a running workshop, and to make one of it. */
export function useTemplateDialog(saveFile: (ending: string, content: Blob) => void): Templates {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return {
    choice: { id: 'template', label: say('template.action'), run: () => setOpen(true) },
    dialog: isOpen ? (
      <Suspense fallback={null}>
        <TemplateDialog saveFile={saveFile} onClose={() => setOpen(false)} />
      </Suspense>
    ) : null,
  };
}
