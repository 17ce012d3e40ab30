import type { Cell, Table } from '../../report/report.ts';
import type { Ink } from './ink.ts';
import { COLORS } from './look.ts';
import { type Head, kept, lineInk, type Measure, rule, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type LaidColumn, ROW_PADDING, rowStrips } from './tableRow.ts';
import { type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

const TABLE_GAP = 10;
const HEAD_PADDING = 4;
const CELL_PADDING = 5;

/**
 * A table with a head that is said again on each page, rows that may be cut between lines, and light rules only.
 * The repeated heads are artifacts: a screen reader meets one table with one head.
 */
export function tableStrips(table: Table, measure: Measure, parent: Tag): Strip[] {
  const tag = tagIn(parent, 'Table');
  const columns = columnsOf(table, measure);
  const caption =
    table.caption === '' ? [] : textStrips(table.caption, measure.styles.caption, measure, tagIn(tag, 'Caption'));
  const { strip: headStrip, head } = headOf(columns, measure, tagIn(tag, 'THead'));
  const body = tagIn(tag, 'TBody');
  const rows = table.rows.flatMap((row, index) => {
    const strips = rowStrips(row, columns, measure, tagIn(body, 'TR'), {
      coveredBelow: coveredBelow(table.rows[index + 1]),
      writingLines: table.rowLines ?? 0,
    });
    const opening = {
      ...head,
      inks: [...head.inks, ...coversAgain(table.rows, index, columns, head.height, strips.length)],
    };
    const within = { ...head, height: head.height + ROW_PADDING };
    return strips.map((each, line) => ({ ...each, head: line === 0 ? opening : within }));
  });
  return withGap([...kept([...caption, headStrip]), ...rows], TABLE_GAP);
}

/** What goes on from above is said again, grey and cut to the row's lines, when the row opens a page: else nobody knows whose row it is. */
function coversAgain(
  rows: Table['rows'],
  index: number,
  columns: readonly LaidColumn[],
  top: number,
  count: number,
): Ink[] {
  return columns.flatMap(({ x, width, styles }, column) => {
    if (rows[index]?.[column] !== 'above') return [];
    const cover = rows.slice(0, index).findLast((row) => row[column] !== 'above')?.[column];
    if (cover === undefined || cover === 'above') return [];
    const style = { ...styles.cell, color: COLORS.quiet };
    const lines = wrapText(cover.text, width, style.size, style.weight).slice(0, count);
    return lines.map((line, at) => lineInk(line, style, x, top + ROW_PADDING + at * style.lineHeight, true));
  });
}

/** The columns over which a cell of this row goes on from above; the rule under the row before leaves them out. */
const coveredBelow = (row: readonly (Cell | 'above')[] | undefined): boolean[] =>
  row?.map((cell) => cell === 'above') ?? [];

function columnsOf({ columns }: Table, measure: Measure): LaidColumn[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = measure.x;
  return columns.map((column) => {
    const outer = (measure.width * column.share) / shares;
    const x = left + CELL_PADDING;
    left += outer;
    return {
      column,
      x,
      width: outer - 2 * CELL_PADDING,
      outerX: left - outer,
      outerWidth: outer,
      styles: measure.styles,
    };
  });
}

function headOf(columns: readonly LaidColumn[], measure: Measure, tag: Tag): { strip: Strip; head: Head } {
  const style = measure.styles.head;
  const row = tagIn(tag, 'TR');
  const cells = columns.map(({ column, x, width }) => {
    const lines = wrapText(column.head, width, style.size, style.weight);
    const inks = lines.map((line, at) =>
      lineInk(line, style, x, HEAD_PADDING + at * style.lineHeight, at === lines.length - 1),
    );
    return { owner: tagIn(row, 'TH', { scope: 'Column' }), inks };
  });
  const height = Math.max(1, ...cells.map(({ inks }) => inks.length)) * style.lineHeight + 2 * HEAD_PADDING;
  const under: Ink[] = [
    { kind: 'rect', x: measure.x, y: 0, width: measure.width, height, radius: 0, fill: COLORS.tint },
    rule(measure.x, measure.width, height, COLORS.ink, 0.8),
  ];
  return {
    strip: strip(height, { under, marks: cells.filter(({ inks }) => inks.length > 0) }),
    head: { height, inks: [...under, ...cells.flatMap(({ inks }) => inks)] },
  };
}
