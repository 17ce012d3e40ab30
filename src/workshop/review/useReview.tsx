import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';

const ReviewDialog = lazy(async () => ({ default: (await import('./ReviewDialog.tsx')).ReviewDialog }));

/** No browser does anything with it, and no line of text takes it. */
const KEY = 'F9';

interface Review {
  readonly choice: MenuChoice;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** Quick fixes and what was parked, one key away from every screen. */
export function useReview(): Review {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return {
    choice: { id: 'review', label: say('review.action'), run: () => setOpen(true) },
    dialog: isOpen ? (
      <Suspense fallback={null}>
        <ReviewDialog onClose={() => setOpen(false)} />
      </Suspense>
    ) : null,
  };
}
