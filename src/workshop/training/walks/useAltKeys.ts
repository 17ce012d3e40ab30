import { useEffect, useRef } from 'react';

/**
 * What Alt with a key does while this is on the screen, by the code of the key. The whole page listens: a notice that was closed, or a
 * button that is gone, leaves the focus nowhere, and the keys must go on working.
 */
export function useAltKeys(keys: Readonly<Partial<Record<string, () => void>>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = event.altKey && !event.ctrlKey && !event.metaKey ? latest.current[event.code] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
