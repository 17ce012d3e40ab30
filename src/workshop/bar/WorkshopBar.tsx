import './bar.css';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Menu, type MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { TimerButton } from '../timer/TimerButton.tsx';
import { PhaseGuide } from './PhaseGuide.tsx';
import { PhaseTabs } from './PhaseTabs.tsx';
import type { Phase } from './phases.ts';
import { SavingBadge } from './SavingBadge.tsx';
import { UnsavedStrip } from './UnsavedStrip.tsx';

interface Props {
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
  readonly onShelf: () => void;
  readonly onSaveFile: () => void;
  /** About the file that the workshop is kept in besides, if any: a few words for the bar, and what waits for a person. */
  readonly file: { readonly badge: ReactNode; readonly strip: ReactNode };
  readonly more: readonly MenuChoice[];
  /** The button that makes the paper. */
  readonly children: ReactNode;
}

/** The head of every screen of a workshop: where we are, what can be taken back, whether it is saved. */
export function WorkshopBar({ phase, onPhase, onShelf, onSaveFile, file, more, children }: Props) {
  const say = useWords();
  const title = useWorkshop((state) => aboutOf(state.document).title);
  return (
    <>
      <header className="workshop-bar">
        <IconButton label={say('shelf.back')} onPress={onShelf}>
          ‹
        </IconButton>
        <h1>{title === '' ? say('shelf.untitled') : title}</h1>
        <PhaseGuide onPhase={onPhase} />
        <PhaseTabs phase={phase} onPhase={onPhase} />
        <TimerButton />
        <div className="workshop-bar-safety">
          <SavingBadge />
          {file.badge}
        </div>
        <UndoButtons />
        <Button onPress={onSaveFile}>{say('action.saveFile')}</Button>
        {children}
        <Menu label={say('action.more')} shape="icon" choices={more}>
          <span aria-hidden="true">⋯</span>
        </Menu>
      </header>
      <UnsavedStrip onSaveFile={onSaveFile} />
      {file.strip}
    </>
  );
}

function UndoButtons() {
  const say = useWords();
  const { undo, redo } = useCommands();
  const last = useWorkshop((state) => state.history.done.at(-1)?.label);
  const next = useWorkshop((state) => state.history.undone.at(-1)?.label);
  return (
    <div className="workshop-bar-group">
      <IconButton
        label={last === undefined ? say('action.nothingToUndo') : say('action.undoOf', { label: last })}
        isDisabled={last === undefined}
        onPress={undo}
      >
        ↶
      </IconButton>
      <IconButton
        label={next === undefined ? say('action.nothingToRedo') : say('action.redoOf', { label: next })}
        isDisabled={next === undefined}
        onPress={redo}
      >
        ↷
      </IconButton>
    </div>
  );
}
