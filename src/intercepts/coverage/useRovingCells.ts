import { type KeyboardEvent, useRef, useState } from 'react';

interface At {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key leads from a cell, as far as the grid goes; undefined for other keys. */
function nextCell({ row, column }: At, key: string, rows: number, columns: number): At | undefined {
  const kept = (at: At): At => ({
    row: Math.max(0, Math.min(rows - 1, at.row)),
    column: Math.max(0, Math.min(columns - 1, at.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return kept({ row: row - 1, column });
    case 'ArrowDown':
      return kept({ row: row + 1, column });
    case 'ArrowLeft':
      return kept({ row, column: column - 1 });
    case 'ArrowRight':
      return kept({ row, column: column + 1 });
    case 'Home':
      return kept({ row, column: 0 });
    case 'End':
      return kept({ row, column: columns - 1 });
    default:
      return undefined;
  }
}

/** One stop of the Tab key for a whole grid of buttons; the arrow keys move inside it. */
export function useRovingCells(rows: number, columns: number) {
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  // The grid may have shrunk since a cell was left.
  const current = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(current, event.key, rows, columns);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const cellProps = (row: number, column: number) => ({
    'data-cell': `${row}-${column}`,
    tabIndex: current.row === row && current.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
    onKeyDown,
  });
  return { table, cellProps };
}
