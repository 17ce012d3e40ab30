import type { StepCellName } from './paste-steps.ts';
import { FOLLOW_UP_COLUMNS, isStepColumn, type StepColumn } from './step-columns.ts';

/** The cell of a step around an element, or undefined for all else that stands on the screen. */
export function cellAround(element: EventTarget | null): HTMLTableCellElement | undefined {
  const cell = element instanceof Element ? element.closest('td') : null;
  return cell && nameOf(cell) ? cell : undefined;
}

export const fieldIn = (cell: Element | undefined) =>
  cell?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select');

/** Reads the name that a cell has in the document, from its place in it: `steps/ID/lead`. */
export function nameOf(cell: Element): StepCellName | undefined {
  const [collection, step = '', column = ''] = cell.getAttribute('data-cell')?.split('/') ?? [];
  return collection === 'steps' && isColumn(column) ? { step, column } : undefined;
}

const isColumn = (name: string): name is StepColumn =>
  isStepColumn(name) || FOLLOW_UP_COLUMNS.some((column) => column === name);

type Way = readonly [across: number, down: number];
export const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-99, 0],
  End: [99, 0],
};

/** The cell beside another one; below the steps of an objective the line for the next one, and behind that the next table. */
export function cellBeside(root: Element, cell: HTMLTableCellElement, [across, down]: Way): Element | undefined {
  const row = cell.parentElement;
  if (!row) return undefined;
  if (down === 0) {
    const cells = [...row.children].filter((one) => one.hasAttribute('data-cell'));
    return cells[Math.max(0, Math.min(cells.length - 1, cells.indexOf(cell) + across))];
  }
  const rows = [...root.querySelectorAll('.steps tbody tr')];
  const next = rows[rows.indexOf(row) + down];
  return next?.children[cell.colSpan > 1 ? 1 : cell.cellIndex] ?? next?.querySelector('[data-cell]') ?? undefined;
}

/** All cells between two of one table, row by row. */
export function blockBetween(from: HTMLTableCellElement, to: HTMLTableCellElement): StepCellName[][] {
  const rows = [...(from.closest('tbody')?.rows ?? [])];
  const [top, bottom] = ordered(rowOf(rows, from), rowOf(rows, to));
  const [left, right] = ordered(from.cellIndex, to.cellIndex);
  return rows
    .slice(top, bottom + 1)
    .map((row) => [...row.cells].slice(left, right + 1).flatMap((cell) => nameOf(cell) ?? []))
    .filter((row) => row.length > 0);
}

const rowOf = (rows: readonly Element[], cell: HTMLTableCellElement): number =>
  rows.findIndex((row) => row.contains(cell));
const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

/** Takes back what was typed into a field, in the way in which the browser would. */
export function writeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.select();
  field.setRangeText(text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The line for the next step, while nothing is typed there: then its arrows lead into the table. */
export function nextLineAt(target: EventTarget | null): HTMLTableCellElement | undefined {
  if (!(target instanceof HTMLInputElement) || target.value !== '') return undefined;
  return target.closest<HTMLTableCellElement>('.new-step td') ?? undefined;
}
