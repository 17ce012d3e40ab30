import type { Id } from '../../intercepts/model/field.ts';

/**
 * Names one field of the plan on the screen: `steps/ID/lead`. Beside the fields of the records there are `objectives/ID/step`
 * and `priorities/ID/objective`, the lines where the next step and the next objective are typed.
 */
export type CellName = `${'steps' | 'objectives' | 'priorities'}/${Id}/${string}`;

/** Moves the focus into the cell; nothing happens when the cell is not on the screen. */
export function focusCell(name: CellName): void {
  const cell = document.querySelector(`[data-cell="${name}"]`);
  cell?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
