import { useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import {
  type Column,
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  type Grid,
  signOf,
} from '../model/coverage.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { CellCards } from './CellCards.tsx';
import { useRovingCells } from './useRovingCells.ts';

/** Widths in rem that no word of a head is broken at: beside open details the grid scrolls instead. */
const ROW_HEAD = 9;
const COLUMN = 5.5;

interface Props {
  readonly grid: Grid;
  readonly coverage: Coverage;
}

/** Which cell shows its cards. */
interface Open {
  readonly row: number;
  readonly column: number;
}

export function CoverageTable({ grid, coverage: { columns, rows, totals, total } }: Props) {
  const say = useWords();
  const { table, cellProps } = useRovingCells(rows.length, columns.length);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const trigger = useRef<HTMLElement>(null);
  const shown = open && rows[open.row]?.cells[open.column];
  return (
    <>
      <table
        ref={table}
        className="coverage-table"
        style={{ minInlineSize: `${ROW_HEAD + (columns.length + 1) * COLUMN}rem` }}
      >
        <caption className="unseen">
          {say(`coverage.caption.${grid}`)}. {say('coverage.keys')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('coverage.rowHead')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {columnName(column, say)}
              </th>
            ))}
            <th scope="col">{say('coverage.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.intercept?.id ?? ''}>
              <RowHead row={row} index={r} />
              {row.cells.map((cell, c) => (
                <td key={columns[c]?.id}>
                  <button
                    {...cellProps(r, c)}
                    type="button"
                    className="coverage-cell"
                    data-sign={signOf(cell)}
                    aria-haspopup="dialog"
                    aria-label={cellName(rowName(row, say), columns[c], cell, say)}
                    onClick={({ currentTarget }) => {
                      trigger.current = currentTarget;
                      setOpen({ row: r, column: c });
                    }}
                  >
                    <Counts cell={cell} />
                  </button>
                </td>
              ))}
              <Total cell={row.total} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('coverage.total')}</th>
            {totals.map((cell, k) => (
              <Total key={columns[k]?.id} cell={cell} />
            ))}
            <Total cell={total} />
          </tr>
        </tfoot>
      </table>
      {shown ? (
        <CellCards
          cell={shown}
          row={rows[open.row]?.intercept}
          column={columns[open.column]}
          rowName={rowName(rows[open.row], say)}
          columnName={columnName(columns[open.column], say)}
          trigger={trigger}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
}

function RowHead({ row: { intercept }, index }: { readonly row: CoverageRow; readonly index: number }) {
  const say = useWords();
  if (!intercept) return <th scope="row">{say('map.wholeSystem')}</th>;
  return (
    <th scope="row" data-lane={index % 6}>
      <span className="coverage-number">{intercept.number}</span>
      {intercept.name}
    </th>
  );
}

/** Number and sign, never the color alone; what is nothing is a dash. */
function Counts({ cell: { resources, gaps } }: { readonly cell: CoverageCell }) {
  if (resources.length === 0 && gaps.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <span className="coverage-counts" aria-hidden="true">
      {resources.length > 0 ? (
        <span data-kind="resource">
          <span className="kind-sign">{KIND_MARKS.resource}</span> {resources.length}
        </span>
      ) : null}
      {gaps.length > 0 ? (
        <span data-kind="gap">
          <span className="kind-sign">{KIND_MARKS.gap}</span> {gaps.length}
        </span>
      ) : null}
    </span>
  );
}

function Total({ cell }: { readonly cell: CoverageCell }) {
  const say = useWords();
  return (
    <td className="coverage-total">
      <span className="unseen">
        {say('coverage.counts', { resources: cell.resources.length, gaps: cell.gaps.length })}
      </span>
      <Counts cell={cell} />
    </td>
  );
}

function rowName(row: CoverageRow | undefined, say: Say): string {
  const intercept = row?.intercept;
  return intercept ? say('map.intercept', { number: intercept.number, name: intercept.name }) : say('map.wholeSystem');
}

function columnName(column: Column | undefined, say: Say): string {
  switch (column?.kind) {
    case undefined:
      return '';
    case 'topic':
      return column.topic.name;
    case 'status':
      return say(`status.${column.status}`);
    case 'gaps':
      return say('coverage.gapsColumn');
    default:
      return column satisfies never;
  }
}

function cellName(row: string, column: Column | undefined, { resources, gaps }: CoverageCell, say: Say): string {
  const counts = say('coverage.counts', { resources: resources.length, gaps: gaps.length });
  return say('coverage.cell', { row, column: columnName(column, say), counts });
}
