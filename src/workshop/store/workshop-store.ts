import { createStore, type StoreApi } from 'zustand/vanilla';
import { NOTHING, type Performing, type Selection } from '../../intercepts/desk/desk.ts';
import type { CardKind } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptsOf, placeExists } from '../../intercepts/model/places.ts';
import type { Say } from '../../words/words.ts';
import { carryOut, changesBetween, type Edit, type Outcome } from '../model/change.ts';
import { type History, NO_HISTORY, recorded, redo, type Step, undo } from '../model/history.ts';
import { repair } from '../model/repair.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Update } from '../sharing/updates.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';
import type { SavingState } from '../storage/saving-state.ts';

/** A sentence for the person: spoken by the live region, and shown when it is worth seeing. */
interface Notice {
  readonly text: string;
  readonly tone: 'spoken' | 'done' | 'problem';
  /** Offers to take back the change that the sentence is about. */
  readonly undoable: boolean;
  readonly number: number;
}

export interface WorkshopState {
  readonly document: WorkshopDocument;
  readonly history: History;
  readonly saving: SavingState;
  readonly selection: Selection;
  /** Where the next card goes, and what it is; both stay until changed. */
  readonly here: Place;
  readonly nextKind: CardKind;
  readonly notice: Notice | undefined;
}

export interface Commands {
  /** An id that no record has yet. */
  readonly newId: () => Id;
  /** Milliseconds since 1970 by the clock of this device. */
  readonly now: () => number;
  /** Carries out an edit as one undoable step. The label is a sentence in the person's language. */
  readonly perform: (label: string, edit: Edit, how?: Performing) => void;
  /** Takes in another copy of the workshop and then carries out `edit`, all as one undoable step. */
  readonly absorb: (label: string, update: Update, edit: Edit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (selection: Selection) => void;
  /** Sends the next cards to a place; details that are open follow. */
  readonly goTo: (place: Place) => void;
  /** Sends the next cards to a place and opens its details. */
  readonly inspect: (place: Place) => void;
  readonly capture: (kind: CardKind) => void;
  readonly tell: (text: string, tone?: Notice['tone']) => void;
  readonly dismiss: () => void;
}

export interface WorkshopStore extends Commands {
  readonly state: StoreApi<WorkshopState>;
  /** Lets go of the workshop; its listeners hear nothing more. */
  readonly detach: () => void;
}

interface Outside {
  readonly say: Say;
  readonly newId: () => Id;
  readonly now: () => number;
}

/** Puts an open workshop on the table: one store, and the commands that change it. */
export function createWorkshopStore(open: OpenWorkshop, outside: Outside): WorkshopStore {
  const state = createStore<WorkshopState>(() => ({
    document: open.document,
    history: NO_HISTORY,
    saving: open.saving.get(),
    selection: NOTHING,
    here: firstPlace(open.document),
    nextKind: 'gap',
    notice: undefined,
  }));
  const { getState: get, setState: set } = state;
  const stops = [
    open.onRemote((document) => set({ ...showing(get(), document) })),
    open.saving.subscribe(() => set({ saving: open.saving.get() })),
  ];
  return {
    state,
    newId: outside.newId,
    now: outside.now,
    ...changesOn(state, open, outside),
    select: (selection) => set({ selection }),
    goTo: (here) =>
      set(({ selection }) => ({
        here,
        selection: selection.kind === 'place' ? { kind: 'place', place: here } : selection,
      })),
    inspect: (here) => set({ here, selection: { kind: 'place', place: here } }),
    capture: (nextKind) => set({ nextKind }),
    tell: (text, tone = 'done') => set((now) => ({ notice: noticeAfter(now, text, tone) })),
    dismiss: () => set({ notice: undefined }),
    detach: () => {
      for (const stop of stops) stop();
    },
  };
}

type Changing = Pick<Commands, 'perform' | 'absorb' | 'undo' | 'redo'>;

/** The commands that change the document: each writes it, remembers it and says it. */
function changesOn(
  { getState: get, setState: set }: StoreApi<WorkshopState>,
  open: OpenWorkshop,
  { say, now }: Outside,
): Changing {
  const step = (taken: Step | undefined, said: 'done.undone' | 'done.redone', nothing: string) => {
    if (!taken) return set({ notice: noticeAfter(get(), nothing, 'spoken') });
    open.write(taken.changes, taken.document);
    const kept = taken.kept.length > 0 ? ` ${say('done.keptOthers', { count: taken.kept.length })}` : '';
    const notice = noticeAfter(get(), say(said, { label: taken.entry.label }) + kept, 'done');
    set({ ...showing(get(), taken.document), history: taken.history, notice });
  };
  return {
    perform: (label, edit, { gesture, shown = false } = {}) => {
      const before = get().document;
      const { document, changes } = wholeOutcome(before, edit);
      if (document === before) return;
      open.write(changes, document);
      const history = recorded(get().history, { label, changes, before, after: document, gesture, at: now() });
      const notice = noticeAfter(get(), label, shown ? 'done' : 'spoken', shown);
      set({ ...showing(get(), document), history, notice });
    },
    absorb: (label, update, edit) => {
      const before = get().document;
      open.merge(update);
      const chosen = carryOut(open.document, edit);
      if (chosen.changes.length > 0) open.write(chosen.changes, chosen.document);
      const { document } = open;
      const changes = changesBetween(before, document);
      // The merge alone has been shown already, and a choice may have taken back all that it did.
      if (changes.length === 0) return set({ ...showing(get(), document) });
      const history = recorded(get().history, {
        label,
        changes,
        before,
        after: document,
        gesture: undefined,
        at: now(),
      });
      set({ ...showing(get(), document), history, notice: noticeAfter(get(), label, 'done', true) });
    },
    undo: () => step(undo(get().document, get().history), 'done.undone', say('action.nothingToUndo')),
    redo: () => step(redo(get().document, get().history), 'done.redone', say('action.nothingToRedo')),
  };
}

const noticeAfter = ({ notice }: WorkshopState, text: string, tone: Notice['tone'], undoable = false): Notice => ({
  text,
  tone,
  undoable,
  number: (notice?.number ?? 0) + 1,
});

/** The document, with the hands only on what it still holds. */
const showing = ({ here, selection }: WorkshopState, document: WorkshopDocument) => ({
  document,
  here: placeExists(document, here) ? here : firstPlace(document),
  selection: stillThere(selection, document),
});

/** What an edit does, together with what follows from it: nothing points at what it has removed. */
function wholeOutcome(before: WorkshopDocument, edit: Edit): Outcome {
  const outcome = carryOut(before, edit);
  if (outcome.changes.every((change) => change.after)) return outcome;
  const { document, repairs } = repair(outcome.document);
  return repairs.length === 0 ? outcome : { document, changes: changesBetween(before, document) };
}

function firstPlace(document: WorkshopDocument): Place {
  const first = interceptsOf(document)[0];
  return first ? `intercept:${first.id}` : SYSTEM;
}

function stillThere(selection: Selection, document: WorkshopDocument): Selection {
  switch (selection.kind) {
    case 'nothing':
      return selection;
    case 'place':
      return placeExists(document, selection.place) ? selection : NOTHING;
    case 'cards': {
      const ids = selection.ids.filter((id) => id in document.cards);
      if (ids.length === selection.ids.length) return selection;
      return ids.length > 0 ? { kind: 'cards', ids } : NOTHING;
    }
    default:
      return selection satisfies never;
  }
}
