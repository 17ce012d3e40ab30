import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { PutAside } from './ParkDialog.tsx';

const ParkDialog = lazy(async () => ({ default: (await import('./ParkDialog.tsx')).ParkDialog }));

/** No browser does anything with it, and no line of text takes it. */
const KEY = 'F8';

interface Parking {
  readonly choices: readonly MenuChoice[];
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** A quick fix (F8) or something to park (Shift+F8), one key away from every screen. */
export function useParking(): Parking {
  const say = useWords();
  const [kind, setKind] = useState<PutAside>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      // What is half typed already stays where it is.
      setKind((open) => open ?? (event.shiftKey ? 'parked' : 'quick-fix'));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return {
    choices: [
      { id: 'quick-fix', label: say('park.fixAction'), run: () => setKind('quick-fix') },
      { id: 'park', label: say('park.parkAction'), run: () => setKind('parked') },
    ],
    dialog: kind ? (
      <Suspense fallback={null}>
        <ParkDialog kind={kind} onClose={() => setKind(undefined)} />
      </Suspense>
    ) : null,
  };
}
