import type { ReactNode, RefObject } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { CoverageCell } from '../model/coverage.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import type { CellShown, GridShown, Head } from './grid-shown.ts';

/** Widths in rem that no word of a head is broken at: beside open details the grid scrolls instead. */
const ROW_HEAD = 9;
const COLUMN = 5.5;

interface Props {
  readonly grid: GridShown;
  /** What a screen reader hears of the table before its cells. */
  readonly caption: string;
  readonly table?: RefObject<HTMLTableElement | null>;
  /** What stands in the cell of a row and a column. */
  readonly children: (cell: CellShown, row: number, column: number) => ReactNode;
}

/** The frame of every grid: heads and totals around cells that can be pressed, or not. */
export function CoverageGrid({ grid, caption, table, children }: Props) {
  const say = useWords();
  const { columns, rows, totals, total } = grid;
  return (
    <table
      ref={table}
      className="coverage-table"
      data-grid={grid.name}
      style={{ minInlineSize: `${ROW_HEAD + (columns.length + 1) * COLUMN}rem` }}
    >
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.rowsAre}</th>
          {columns.map((column) => (
            <HeadCell key={column.id} head={column} scope="col" />
          ))}
          <th scope="col">{say('coverage.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells, total: all }, r) => (
          <tr key={head.id}>
            <HeadCell head={head} scope="row" />
            {cells.map((cell, c) => (
              <td key={columns[c]?.id}>{children(cell, r, c)}</td>
            ))}
            <Total cell={all} />
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
  );
}

function HeadCell({ head: { name, lane }, scope }: { readonly head: Head; readonly scope: 'row' | 'col' }) {
  return (
    <th scope={scope} data-lane={lane?.hue}>
      {lane ? <span className="coverage-number">{lane.number}</span> : null}
      {name}
    </th>
  );
}

/** Number and sign, never the color alone; what is nothing is a dash. */
export function Counts({ cell: { resources, gaps } }: { readonly cell: CoverageCell }) {
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
