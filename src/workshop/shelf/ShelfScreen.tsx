import './shelf.css';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Room } from '../storage/room.ts';
import type { Shelf } from '../storage/shelf.ts';
import type { ShelfEntry } from '../storage/shelf-entry.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { ShelfFoot } from './ShelfFoot.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import type { ShelfActions } from './useShelfActions.ts';

// The templates come with it, which nobody needs who opens what is there.
const NewWorkshopDialog = lazy(async () => ({
  default: (await import('./NewWorkshopDialog.tsx')).NewWorkshopDialog,
}));

interface Props {
  /** Undefined until the disk has answered. */
  readonly shelf: Shelf | undefined;
  readonly room: Room | undefined;
  /** A sentence about something that went wrong, or ''. */
  readonly problem: string;
  /** A sentence about something that went well, or ''. */
  readonly done: string;
  readonly onCreate: (document: WorkshopDocument) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly actions: ShelfActions;
}

/** The workshops of this device, and the three ways to begin. */
export function ShelfScreen({ shelf, room, problem, done, onCreate, onFile, onSample, actions }: Props) {
  const say = useWords();
  const [isNewOpen, setNewOpen] = useState(false);
  const [renamed, setRenamed] = useState<ShelfEntry>();
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
        <FileButton label={say('shelf.openFile')} accept={['.json', '.csv', '.age']} onFile={onFile} />
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
        {shelf?.kind === 'shelf' && shelf.inMemory > 0 ? (
          <p className="shelf-problem">{say('shelf.inMemory')}</p>
        ) : null}
        <ul className="shelf-list">
          {workshops.map((entry) => (
            <ShelfRow key={entry.id} entry={entry} actions={actions} onRename={setRenamed} />
          ))}
        </ul>
        {lastRemoved ? (
          <output className="shelf-removed">
            {say('shelf.removed', { title: lastRemoved.title })}{' '}
            <Button onPress={() => actions.putBack(lastRemoved.id)}>{say('action.undo')}</Button>{' '}
            <Button look="quiet" onPress={actions.deleteRemoved}>
              {say('shelf.deleteForGood')}
            </Button>
          </output>
        ) : null}
      </section>
      {done === '' ? null : <output className="shelf-empty">{done}</output>}
      <ShelfFoot room={room} onClear={actions.clear} />
      <RenameDialog
        title={renamed?.title}
        onRename={(title) => renamed && actions.rename(renamed.id, title)}
        onClose={() => setRenamed(undefined)}
      />
      {isNewOpen ? (
        <Suspense fallback={null}>
          <NewWorkshopDialog isOpen onClose={() => setNewOpen(false)} onCreate={onCreate} />
        </Suspense>
      ) : null}
    </main>
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
