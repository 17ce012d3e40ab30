/**
 * Moves the focus to the same column of the table row before or behind, as in a spreadsheet. False at the end of the table and
 * outside of tables; then the focus stays.
 */
export function focusRow(from: HTMLElement, to: 'before' | 'behind'): boolean {
  const cell = from.closest('td, th');
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !row) return false;
  const next = to === 'before' ? row.previousElementSibling : row.nextElementSibling;
  const field = next?.children[cell.cellIndex]?.querySelector<HTMLElement>('input, textarea, select');
  field?.focus();
  return field !== null && field !== undefined;
}
