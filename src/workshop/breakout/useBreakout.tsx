import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Device } from '../storage/device.ts';
import { focusOf, keepFocus } from '../storage/table-copy.ts';
import type { Table } from '../table/useOpenWorkshop.ts';

const MergeDialog = lazy(async () => ({ default: (await import('../merging/MergeDialog.tsx')).MergeDialog }));

/** A room that parts into tables, each of which plans one priority on a laptop of its own. */
export interface Breakout {
  /** The priority that this copy was given out for, or '' in the file of the whole room. */
  readonly focus: Id;
  /** Saves a copy for a table. The room goes on meanwhile. */
  readonly give: (priority: Id, number: number) => void;
  /** Saves what the table has made, to be carried back. */
  readonly handBack: () => void;
  /** Shows the whole workshop on a table's laptop too. */
  readonly showAll: () => void;
  /** Asks for the file of a table and shows what it would bring. */
  readonly takeBack: () => void;
}

const BreakoutContext = createContext<Breakout | undefined>(undefined);
export const BreakoutProvider = BreakoutContext.Provider;
/** Undefined where no file can be handed out. */
export const useBreakoutHere = (): Breakout | undefined => useContext(BreakoutContext);

/** Hands the workshop to the person as a file whose name ends so. */
type HandOut = (ending: string, content: Blob) => void;

export function useBreakout(
  device: Device,
  table: Table,
  handOut: HandOut,
): { readonly breakout: Breakout; readonly dialog: ReactNode } {
  const say = useWords();
  const { open, store } = table;
  const [focus, setFocus] = useState(() => focusOf(device, open.id));
  const [isTaking, setTaking] = useState(false);
  const save = (priority: Id, name: string) =>
    handOut(`${name}.sim.json`, new Blob([open.toFile(priority)], { type: 'application/json' }));
  const titleOf = (priority: Id) => open.document.priorities[priority]?.title ?? '';
  return {
    breakout: {
      focus,
      give: (priority, number) => {
        save(priority, inFileName('plan', String(number), titleOf(priority)));
        store.tell(say('breakout.given', { title: titleOf(priority) }));
      },
      handBack: () => {
        save(focus, inFileName('back', device.laptop?.name() ?? '', titleOf(focus)));
        store.tell(say('breakout.back'));
      },
      showAll: () => {
        keepFocus(device, open.id, '');
        setFocus('');
      },
      takeBack: () => setTaking(true),
    },
    dialog: isTaking ? (
      <Suspense fallback={null}>
        <MergeDialog device={device} table={table} onClose={() => setTaking(false)} />
      </Suspense>
    ) : null,
  };
}

/** Words in letters that every file system takes. */
const inFileName = (...words: readonly string[]): string =>
  words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
