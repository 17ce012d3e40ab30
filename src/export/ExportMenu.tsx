import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useWords } from '../words/useWords.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { fileNameOf } from './fileName.ts';

interface Props {
  /** The workshop as it is when the button is pressed. */
  readonly workshop: () => WorkshopDocument;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly saveAs: (name: string, content: Blob) => void;
  readonly tell: (text: string, tone: 'done' | 'problem') => void;
}

/** One button: the report as PDF, made beside the page, with its progress and a way to stop it. */
export function ExportMenu({ workshop, now, saveAs, tell }: Props) {
  const say = useWords();
  const [share, setShare] = useState<number | undefined>(undefined);
  const work = useRef<AbortController>(undefined);

  const make = async () => {
    const control = new AbortController();
    work.current = control;
    setShare(0);
    try {
      // The writer is large and wanted seldom: it is loaded when it is asked for.
      const [{ reportOf }, { pdfInWorker }] = await Promise.all([
        import('./report/reportOf.ts'),
        import('./pdf/pdfInWorker.ts'),
      ]);
      const document = workshop();
      const report = reportOf(document, say, { createdAt: new Date(now()).toISOString(), withBlanks: true });
      const { bytes, pages, missing } = await pdfInWorker(report, { onProgress: setShare, signal: control.signal });
      const name = fileNameOf(document, 'pdf');
      saveAs(name, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
      const boxes = missing.length > 0 ? ` ${say('paper.missing', { characters: missing.join(' ') })}` : '';
      tell(say('paper.done', { name, pages }) + boxes, 'done');
    } catch (error) {
      if (control.signal.aborted) tell(say('paper.cancelled'), 'done');
      else tell(say('paper.failed', { detail: error instanceof Error ? error.message : String(error) }), 'problem');
    } finally {
      setShare(undefined);
    }
  };

  return (
    <>
      <Button look="primary" onPress={() => void make()}>
        {say('paper.button')}
      </Button>
      <Dialog
        title={say('paper.title')}
        isOpen={share !== undefined}
        isDismissable={false}
        onClose={() => work.current?.abort()}
      >
        <Progress label={say('paper.working')} fraction={share ?? 0} />
        <div className="dialog-actions">
          <Button onPress={() => work.current?.abort()}>{say('action.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
