import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useWords } from '../words/useWords.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { notShownInPdf, PDF } from './papers.ts';
import type { Shown } from './shown.ts';
import { type Choices, type Hands, useExport } from './useExport.ts';
import { usePrintKey } from './usePrintKey.ts';

interface Props extends Hands {
  /** What the screen shows of the map; undefined while that is all. */
  readonly shown?: Shown | undefined;
  /** How many texts of the workshop look like the data of a person. */
  readonly personalIn: (workshop: WorkshopDocument) => number;
}

const FULL: Choices = { part: 'full', isLargePrint: false };

/** A button for the report as PDF and a dialog for all that can be taken home, made beside the page, with progress and a way to stop. */
export function ExportMenu({ personalIn, shown, ...hands }: Props) {
  const say = useWords();
  const [asked, setAsked] = useState<WorkshopDocument>();
  const { work, make, stop, orderFor } = useExport(hands);
  const ask = () => setAsked(hands.workshop());
  const close = () => setAsked(undefined);
  usePrintKey(ask);
  const quick = async () => {
    // What keeps this from being looked up keeps the paper from being made, which says so.
    const left = await notShownInPdf(orderFor(FULL, new AbortController().signal)).catch(() => []);
    // The dialog says what the paper cannot show, and lets one go on all the same.
    if (left.length > 0) ask();
    else await make(PDF, FULL);
  };
  return (
    <>
      <Button look="primary" onPress={() => void quick()}>
        {say('paper.button')}
      </Button>
      <Button onPress={ask}>{say('paper.more')}</Button>
      {asked ? (
        <ExportDialog
          workshop={asked}
          shown={shown}
          personal={personalIn(asked)}
          orderFor={orderFor}
          onSave={(paper, choices) => {
            close();
            void make(paper, choices);
          }}
          onPrint={(paper, choices) => {
            close();
            void make(paper, choices, (content) => window.open(URL.createObjectURL(content)));
          }}
          onClose={close}
        />
      ) : null}
      <Dialog title={say('paper.title')} isOpen={work !== undefined} isDismissable={false} onClose={stop}>
        <Progress label={say('paper.working')} fraction={work?.share} />
        <div className="dialog-actions">
          <Button onPress={stop}>{say('action.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
