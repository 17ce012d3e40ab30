import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Doable } from './finds.ts';
import { Palette } from './Palette.tsx';

/**
 * Opens the palette; so does Ctrl+K, or Cmd+K on a Mac, from wherever the hands are. `commands` is asked when it opens, while the
 * focus still stands on what they would be about.
 */
export function PaletteButton({ commands }: { readonly commands: () => readonly Doable[] }) {
  const say = useWords();
  const [offered, setOffered] = useState<readonly Doable[]>();
  const chosen = useRef<() => void>(undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      // While it is open, the focus stands in it.
      setOffered((before) => before ?? commands());
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [commands]);
  // After the palette is gone: while it is open it keeps the focus, which what was chosen may want to set.
  useEffect(() => {
    if (offered) return;
    chosen.current?.();
    chosen.current = undefined;
  }, [offered]);
  return (
    <>
      <Button onPress={() => setOffered(commands())} aria-keyshortcuts="Control+K">
        {say('palette.open')}
      </Button>
      <Palette
        offered={offered}
        onClose={(run) => {
          chosen.current = run;
          setOffered(undefined);
        }}
      />
    </>
  );
}
