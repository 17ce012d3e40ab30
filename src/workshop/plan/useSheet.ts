import { createContext, type RefObject, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { StepCellName } from './paste-steps.ts';
import { type Block, SheetHand } from './sheet-hand.ts';
import { useSheetEdits } from './useSheetEdits.ts';

const NO_CELLS: ReadonlySet<string> = new Set();
const keyOf = ({ step, column }: StepCellName): string => `${step}/${column}`;

const PickedCells = createContext(NO_CELLS);
export const PickedCellsProvider = PickedCells.Provider;
/** The cells of the block that is picked out, as `STEP/COLUMN`. */
export const usePickedCells = (): ReadonlySet<string> => useContext(PickedCells);

/**
 * Lets the tables below an element be used like a spreadsheet: the arrows go from cell to cell, Enter and F2 go into a cell, a letter
 * writes over it; Shift and the arrows pick out a block to copy, fill down (Ctrl+D) or clear; rows are pasted over it. The answer is the
 * block.
 */
export function useSheet(root: RefObject<HTMLElement | null>): ReadonlySet<string> {
  const [picked, setPicked] = useState(NO_CELLS);
  const edits = useSheetEdits((block: Block) =>
    setPicked(block.length === 0 ? NO_CELLS : new Set(block.flat().map(keyOf))),
  );
  const now = useEffectEvent(() => edits);
  useEffect(() => {
    if (!root.current) return undefined;
    const control = new AbortController();
    new SheetHand(root.current, () => now()).follow(control.signal);
    return () => control.abort();
  }, [root]);
  return picked;
}
