import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Menu } from '../controls/Menu.tsx';
import { Progress } from '../controls/Progress.tsx';
import { useWords } from '../words/useWords.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { fileNameOf } from './fileName.ts';
import { LeftOut } from './LeftOut.tsx';
import type { Made, Paper } from './paper.ts';
import { PAPERS } from './papers.ts';

interface Props {
  /** The workshop as it is when the button is pressed. */
  readonly workshop: () => WorkshopDocument;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly saveAs: (name: string, content: Blob) => void;
  readonly tell: (text: string, tone: 'done' | 'problem') => void;
}

interface Named extends Made {
  readonly name: string;
}

const [REPORT, ...OTHERS] = PAPERS;

/** A button for the report as PDF and a menu for all other papers, made beside the page, with progress and a way to stop. */
export function ExportMenu({ workshop, now, saveAs, tell }: Props) {
  const say = useWords();
  const [share, setShare] = useState<number | undefined>(undefined);
  const work = useRef<AbortController>(undefined);

  const [asked, setAsked] = useState<Named | undefined>(undefined);
  const save = ({ name, content, told }: Named) => {
    saveAs(name, content);
    tell(told(name), 'done');
  };

  const make = async (paper: Paper) => {
    const control = new AbortController();
    work.current = control;
    setShare(0);
    try {
      const document = workshop();
      const createdAt = new Date(now()).toISOString();
      const order = { workshop: document, say, createdAt, onProgress: setShare, signal: control.signal };
      const made = { ...(await paper.make(order)), name: fileNameOf(document, paper.ending) };
      if (made.left) setAsked(made);
      else save(made);
    } catch (error) {
      if (control.signal.aborted) tell(say('paper.cancelled'), 'done');
      else tell(say('paper.failed', { detail: error instanceof Error ? error.message : String(error) }), 'problem');
    } finally {
      setShare(undefined);
    }
  };

  return (
    <>
      <Button look="primary" onPress={() => void make(REPORT)}>
        {say('paper.button')}
      </Button>
      <Menu
        label={say('paper.more')}
        look="plain"
        choices={OTHERS.map((paper) => ({ id: paper.id, label: paper.label(say), run: () => void make(paper) }))}
      >
        <span aria-hidden="true">▾</span>
      </Menu>
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
      <LeftOut
        left={asked?.left ?? ''}
        onClose={() => setAsked(undefined)}
        onSave={() => {
          if (asked) save(asked);
          setAsked(undefined);
        }}
      />
    </>
  );
}
