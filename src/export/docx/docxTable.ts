import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Cell, Column, Table as TableBlock } from '../report/report.ts';
import { LOOK } from './docxLook.ts';
import { detailRuns, plain, run } from './docxText.ts';

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LOOK.rule } as const;
const BORDERS: ITableBordersOptions = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
};
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;
/** What a line of handwriting takes, in twips. */
const WRITTEN_LINE = 240;

/** A table with a head that Word repeats on each page and reads out with its cells. */
export function dataTable({ columns, rows, rowLines }: TableBlock, width: number): Table {
  const widths = widthsOf(columns, width);
  return ofRows(
    [
      headRow(columns.map(({ head }) => head)),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            children: columns.map((column, index) => cellOf(rows, row, index, column)),
            ...(rowLines !== undefined && { height: { value: rowLines * WRITTEN_LINE, rule: 'atLeast' as const } }),
            // A row without a single cell is none.
            cantSplit: cells.every((cell) => cell === 'above' || cell.text.length < SHORT),
          }),
      ),
    ],
    widths,
  );
}

/** In letters; longer rows may go on overleaf. */
const SHORT = 300;

/** Lists next to each other under their heads, in rows that belong together. */
export function pairTable(
  heads: readonly string[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  width: number,
): Table {
  const body = rows.map(
    (cells) =>
      new TableRow({
        children: cells.map(
          (content) => new TableCell({ children: content.length > 0 ? content : [plain('', 'Cell')] }),
        ),
      }),
  );
  return ofRows(
    [headRow(heads), ...body],
    heads.map(() => Math.floor(width / heads.length)),
  );
}

const ofRows = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
    tableLook: { firstRow: true, firstColumn: false },
  });

/** Nothing in it is kept with what follows: LibreOffice would keep the whole table so, and leave its heading behind. */
const headRow = (heads: readonly string[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(
      (head) =>
        new TableCell({
          shading: { fill: LOOK.tint },
          children: [new Paragraph({ style: 'Cell', children: [run(head, true)] })],
        }),
    ),
  });

function cellOf(rows: TableBlock['rows'], row: number, column: number, { namesRows }: Column): TableCell {
  const cell = rows[row]?.[column] ?? 'above';
  if (cell === 'above')
    return new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [plain('', 'Cell')] });
  const goesOn = rows[row + 1]?.[column] === 'above';
  return new TableCell({
    ...(goesOn && { verticalMerge: VerticalMergeType.RESTART }),
    children: [contentOf(cell, namesRows)],
  });
}

const contentOf = ({ text, strong, details }: Cell, namesRow: boolean): Paragraph =>
  new Paragraph({ style: 'Cell', children: [run(text, strong || namesRow), ...details.flatMap(detailRuns)] });

function widthsOf(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / shares));
}
