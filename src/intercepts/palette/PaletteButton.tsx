import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { Palette } from './Palette.tsx';

/** Opens the palette; so does Ctrl+K, or Cmd+K on a Mac, from wherever the hands are. */
export function PaletteButton({ commands }: { readonly commands: readonly MenuChoice[] }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button onPress={() => setOpen(true)} aria-keyshortcuts="Control+K">
        {say('palette.open')}
      </Button>
      <Palette isOpen={isOpen} onClose={() => setOpen(false)} commands={commands} />
    </>
  );
}
