import './shelf.css';
import { useState } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { CARD_KINDS } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Shelf } from '../storage/shelf.ts';
import type { ShelfEntry } from '../storage/shelf-entry.ts';
import { NewWorkshopDialog } from './NewWorkshopDialog.tsx';

interface Props {
  /** Undefined until the disk has answered. */
  readonly shelf: Shelf | undefined;
  /** A sentence about something that went wrong, or ''. */
  readonly problem: string;
  readonly onCreate: (document: WorkshopDocument) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onRemove: (id: Id) => void;
  readonly onRestore: (id: Id) => void;
}

/** The workshops of this device, and the three ways to begin. */
export function ShelfScreen({ shelf, problem, onCreate, onOpen, onFile, onSample, onRemove, onRestore }: Props) {
  const say = useWords();
  const [isNewOpen, setNewOpen] = useState(false);
  const { workshops, removed } = shelf ?? { workshops: [], removed: [] };
  const lastRemoved = removed.toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))[0];
  return (
    <main className="shelf">
      <header className="shelf-head">
        <LaneBand />
        <h1>{say('app.name')}</h1>
        <p>{say('app.tagline')}</p>
      </header>
      <div className="shelf-begin">
        <Button look="primary" onPress={() => setNewOpen(true)}>
          {say('shelf.new')}
        </Button>
        <FileButton label={say('shelf.openFile')} accept={['.json', '.csv']} onFile={onFile} />
        <Button onPress={onSample}>{say('shelf.sample')}</Button>
        <p className="field-hint">{say('shelf.openFileHint')}</p>
      </div>
      {problem === '' ? null : (
        <p className="shelf-problem" role="alert">
          {problem}
        </p>
      )}
      <section aria-label={say('shelf.title')}>
        <h2>{say('shelf.title')}</h2>
        {shelf === undefined ? <p>{say('app.loading')}</p> : null}
        {shelf?.kind === 'shelf' && workshops.length === 0 ? <p className="shelf-empty">{say('shelf.empty')}</p> : null}
        {shelf?.kind === 'out-of-reach' ? <p className="shelf-problem">{say('opened.out-of-reach')}</p> : null}
        <ul className="shelf-list">
          {workshops.map((entry) => (
            <ShelfRow key={entry.id} entry={entry} onOpen={onOpen} onRemove={onRemove} />
          ))}
        </ul>
        {lastRemoved ? (
          <output className="shelf-removed">
            {say('shelf.removed', { title: lastRemoved.title })}{' '}
            <Button onPress={() => onRestore(lastRemoved.id)}>{say('action.undo')}</Button>
          </output>
        ) : null}
      </section>
      <p className="shelf-foot">{say('app.localOnly')}</p>
      <NewWorkshopDialog isOpen={isNewOpen} onClose={() => setNewOpen(false)} onCreate={onCreate} />
    </main>
  );
}

function ShelfRow({ entry, onOpen, onRemove }: { readonly entry: ShelfEntry } & Pick<Props, 'onOpen' | 'onRemove'>) {
  const say = useWords();
  const title = entry.title === '' ? say('shelf.untitled') : entry.title;
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(entry.changedAt);
  const cards = CARD_KINDS.reduce((sum, kind) => sum + entry.cards[kind], 0);
  return (
    <li>
      <button
        type="button"
        className="shelf-open"
        onClick={() => onOpen(entry.id)}
        aria-label={say('shelf.open', { title })}
      >
        <strong>{title}</strong>
        <span>{entry.place}</span>
        <span>{say('shelf.cards', { count: cards })}</span>
        <span>{say('shelf.changed', { when })}</span>
      </button>
      <IconButton label={say('shelf.remove', { title })} onPress={() => onRemove(entry.id)}>
        ×
      </IconButton>
    </li>
  );
}

/** Six lanes in a row: the sign of the app. */
function LaneBand() {
  return (
    <div className="lane-band" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((lane) => (
        <span key={lane} data-lane={lane}>
          {lane}
        </span>
      ))}
    </div>
  );
}
