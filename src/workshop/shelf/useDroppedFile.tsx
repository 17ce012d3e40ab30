import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../words/useWords.ts';

/** What a person has let go of over the page. */
export type Dropped =
  | { readonly kind: 'file'; readonly file: File; readonly handle: FileSystemFileHandle | undefined }
  | { readonly kind: 'several' | 'folder' };

declare global {
  interface DataTransferItem {
    /** Chromium alone hands over the file itself beside its content. */
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/**
 * Takes files dropped anywhere on the page. Without this the browser would show the file in place of the app, and what is half
 * typed would be gone; the same goes for a dragged link.
 * @returns what stands over the page while a file hovers above it
 */
export function useDroppedFile(onDropped: (dropped: Dropped) => void): ReactNode {
  const say = useWords();
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(async (transfer: DataTransfer) => {
    const dropped = await droppedIn(transfer);
    if (dropped) onDropped(dropped);
  });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    // First of all listeners: the lists of cards take drops themselves, and would not know what to do with a file.
    const first = { capture: true, signal };
    const whileOver = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void take(event.dataTransfer);
    };
    const stay = (event: DragEvent) => {
      if (!takesText(event.target)) event.preventDefault();
    };
    addEventListener('dragover', whileOver, first);
    addEventListener('drop', onDrop, first);
    addEventListener('dragleave', ({ relatedTarget }) => setOver((over) => over && relatedTarget !== null), first);
    addEventListener('drop', stay, { signal });
    return () => control.abort();
  }, []);
  return isOver ? (
    <div className="drop-here" aria-hidden="true">
      <p>{say('file.drop')}</p>
    </div>
  ) : null;
}

const takesText = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

async function droppedIn({ items, files }: DataTransfer): Promise<Dropped | undefined> {
  const first = [...items].find(({ kind }) => kind === 'file');
  const [file, ...others] = files;
  // Asked before anything is waited for: afterwards the browser has forgotten what was dropped.
  const isFolder = first?.webkitGetAsEntry()?.isDirectory === true;
  const asking = first?.getAsFileSystemHandle?.();
  if (isFolder) return { kind: 'folder' };
  if (others.length > 0) return { kind: 'several' };
  if (!file) return undefined;
  const handle = await asking?.catch(() => null);
  return { kind: 'file', file, handle: handle instanceof FileSystemFileHandle ? handle : undefined };
}
