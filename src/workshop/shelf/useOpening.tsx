import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { UnsealDialog } from '../protect/UnsealDialog.tsx';
import type { Device } from '../storage/device.ts';
import { openPicked, openSealed, type Picked } from './openPicked.ts';

/** What came of a file in the end. */
export type Outcome = Exclude<Picked, { readonly kind: 'sealed' }>;

interface Opening {
  readonly open: (file: File, handle?: FileSystemFileHandle) => void;
  /** What stands over the screen while a file is read, or waits for its passphrase. */
  readonly dialog: ReactNode;
}

// A workshop of a day is open before anybody could read what would be said.
const QUIET_MS = 400;

/** Opens files that a person picks, drops, or opens from the file manager; one at a time, and each can be stopped. */
export function useOpening(
  device: Device,
  onOutcome: (outcome: Outcome, handle?: FileSystemFileHandle) => void,
): Opening {
  const say = useWords();
  const [reading, setReading] = useState<File>();
  const [sealed, setSealed] = useState<File>();
  const work = useRef<AbortController>(undefined);

  const open = async (file: File, handle?: FileSystemFileHandle) => {
    work.current?.abort();
    const control = new AbortController();
    work.current = control;
    setReading(file);
    const picked = await openPicked(device, file, say, control.signal);
    // Another file was wanted meanwhile: only that one has the word.
    if (work.current !== control) return;
    setReading(undefined);
    if (picked.kind === 'sealed') setSealed(picked.content);
    else onOutcome(picked, handle);
  };
  const unsealIt = async (content: File, passphrase: string) => {
    const picked = await openSealed(device, content, passphrase, say);
    if (picked.kind !== 'opened') return picked.said;
    setSealed(undefined);
    onOutcome(picked);
    return '';
  };
  return {
    open: (file, handle) => void open(file, handle),
    dialog: (
      <>
        {reading ? <Reading name={reading.name} onStop={() => work.current?.abort()} /> : null}
        {sealed ? (
          <UnsealDialog onUnseal={(passphrase) => unsealIt(sealed, passphrase)} onClose={() => setSealed(undefined)} />
        ) : null}
      </>
    ),
  };
}

function Reading({ name, onStop }: { readonly name: string; readonly onStop: () => void }) {
  const say = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Dialog title={say('file.reading', { name })} isOpen={isLong} isDismissable={false} onClose={onStop}>
      <p>{say('file.readingExplained')}</p>
      <div className="dialog-actions">
        <Button onPress={onStop}>{say('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}
