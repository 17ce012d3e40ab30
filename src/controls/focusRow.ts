/**
 * Moves the focus to the same column of the table row before or behind, as in a spreadsheet. False at the end of the table and
 * outside of tables; then the focus stays.
 */
export function focusRow(from: HTMLElement, to: 'before' | 'behind'): boolean {
  const cell = from.closest('td, th');
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !row) return false;
  const neighbor = (of: Element) => (to === 'before' ? of.previousElementSibling : of.nextElementSibling);
  // Rows that only head a group of rows are passed over.
  for (let next = neighbor(row); next; next = neighbor(next)) {
    const field = next.children[cell.cellIndex]?.querySelector<HTMLElement>('input, textarea, select');
    field?.focus();
    if (field) return true;
  }
  return false;
}
