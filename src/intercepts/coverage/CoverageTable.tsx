import { useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { signOf } from '../model/coverage.ts';
import { CellCards } from './CellCards.tsx';
import { Counts, CoverageGrid } from './CoverageGrid.tsx';
import type { CellShown, GridShown } from './grid-shown.ts';
import { useRovingCells } from './useRovingCells.ts';

/** Which cell shows its cards. */
interface Open {
  readonly row: number;
  readonly column: number;
}

/** The grid as one stop of the Tab key, each cell a button to the cards behind it. */
export function CoverageTable({ grid }: { readonly grid: GridShown }) {
  const say = useWords();
  const { columns, rows } = grid;
  const { table, cellProps } = useRovingCells(rows.length, columns.length);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const trigger = useRef<HTMLElement>(null);
  const shown = open && rows[open.row]?.cells[open.column];
  const nameOf = ({ resources, gaps }: CellShown, row: number, column: number) =>
    say('coverage.cell', {
      row: rows[row]?.head.fullName ?? '',
      column: columns[column]?.fullName ?? '',
      counts: say('coverage.counts', { resources: resources.length, gaps: gaps.length }),
    });
  return (
    <>
      <CoverageGrid
        grid={grid}
        table={table}
        caption={`${say(`coverage.caption.${grid.name}`)}. ${say('coverage.keys')}`}
      >
        {(cell, row, column) => (
          <button
            {...cellProps(row, column)}
            type="button"
            className="coverage-cell"
            data-sign={signOf(cell)}
            aria-haspopup="dialog"
            aria-label={nameOf(cell, row, column)}
            onClick={({ currentTarget }) => {
              trigger.current = currentTarget;
              setOpen({ row, column });
            }}
          >
            <Counts cell={cell} />
          </button>
        )}
      </CoverageGrid>
      {shown ? (
        <CellCards
          cell={shown}
          rowName={rows[open.row]?.head.fullName ?? ''}
          columnName={columns[open.column]?.fullName ?? ''}
          trigger={trigger}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}
