import { useWords } from '../../words/useWords.ts';
import type { Edit } from '../model/change.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { readDue } from './due-date.ts';
import { clearCells, fillDown, pasteSteps, type StepCellName, type Target } from './paste-steps.ts';
import { cellAround, nameOf } from './sheet-cells.ts';
import type { Block, SheetEdits } from './sheet-hand.ts';
import { readSheet, writeSheet } from './sheet-text.ts';
import { dayAt } from './spoken-date.ts';

/** What the hands on the table write down, each time as one step to undo. */
export function useSheetEdits(onPicked: (block: Block) => void): SheetEdits {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform, tell, newId, now: clock } = useCommands();
  const read = (text: string) => {
    const { language, startDate } = aboutOf(now().document);
    return readDue(text, language, startDate, dayAt(clock()));
  };
  const written = ({ step, column }: StepCellName): string => {
    const value = now().document.steps[step]?.[column] ?? '';
    const isStatus = column === 'status' && value !== '';
    return isStatus ? say(`step.status.${now().document.steps[step]?.status ?? 'not-started'}`) : value;
  };
  const over = (block: Block, label: (count: number) => string, edit: Edit): boolean => {
    const count = block.flat().length;
    if (count === 0) return false;
    perform(label(count), edit, { shown: count > 1 });
    return true;
  };
  return {
    picked: (block) => {
      onPicked(block);
      const count = block.flat().length;
      if (count > 1) tell(say('plan.picked', { count }), 'spoken');
    },
    fill: (block) => over(block.slice(1), (count) => say('plan.filled', { count }), fillDown(block)) || true,
    clear: (block) => over(block, (count) => say('plan.cleared', { count }), clearCells(block)),
    textOf: (block) => writeSheet(block.map((row) => row.map(written))),
    paste: (from, text, isWhole) => {
      const target = targetAt(from);
      const rows = readSheet(text);
      const isTable = text.trim().includes('\t') || (rows.length > 1 && (isWhole || target?.kind !== 'cell'));
      const isChoice = from instanceof HTMLSelectElement;
      if (!target || rows.length === 0 || !(isTable || isChoice)) return false;
      const edit = pasteSteps(now().document, target, rows, { newId, readDue: read });
      if (edit) perform(say('plan.pasted', { count: rows.length }), edit, { shown: true });
      return true;
    },
  };
}

/** Where on the screen rows were pasted; undefined where a paste is text like elsewhere. */
function targetAt(from: EventTarget | null): Target | undefined {
  const cell = cellAround(from);
  const name = cell && nameOf(cell);
  if (name) return { kind: 'cell', ...name };
  const line = from instanceof Element ? from.closest('[data-cell]')?.getAttribute('data-cell') : undefined;
  const [collection, id = '', field] = line?.split('/') ?? [];
  if (collection === 'objectives' && field === 'step') return { kind: 'steps', objective: id };
  return collection === 'priorities' && field === 'objective' ? { kind: 'objectives', priority: id } : undefined;
}
