import { useEffect } from 'react';
import { useCommands } from '../store/useWorkshop.ts';

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y and Ctrl+S, with the command key on a Mac. A field with text half typed keeps its own undo, and so does a ballot that is not in yet. */
export function useShortcuts(saveFile: () => void) {
  const { undo, redo } = useCommands();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isTyping = event.target instanceof Element && event.target.closest('[data-typing]') !== null;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 's') saveFile();
      else if (isTyping || !(isRedo || key === 'z')) return;
      else if (isRedo) redo();
      else undo();
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo, saveFile]);
}
