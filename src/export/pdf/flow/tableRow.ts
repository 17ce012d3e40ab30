import type { Cell, Column } from '../../report/report.ts';
import type { Ink, Mark, TextInk } from './ink.ts';
import { sidesOf } from './list.ts';
import { COLORS, type Styles, type TextStyle } from './look.ts';
import { alignedInk, type Measure, padded, rule, type Strip, strip } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

/** A column with its place on the page: the room for text, and the room with its padding. */
export interface LaidColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  readonly outerX: number;
  readonly outerWidth: number;
  readonly styles: Styles;
}

/** A line of a cell, not yet at a height. */
interface CellLine {
  readonly tag: Tag;
  readonly ink: TextInk;
}

export const ROW_PADDING = 4;
/** Rows up to this many lines are not parted by a page break. */
const UNCUT_LINES = 14;
const BAR_HEIGHT = 7;

/** What a row knows of the table around it. */
interface RowSetting {
  /** The columns over which the next row goes on from this one. */
  readonly coveredBelow: readonly boolean[];
  /** In a form: how many lines handwriting has at least. 0 for tables that are only read. */
  readonly writingLines: number;
}

/** A row as one strip a line, so that a cell longer than a page goes on overleaf. */
export function rowStrips(
  row: readonly (Cell | 'above')[],
  columns: readonly LaidColumn[],
  measure: Measure,
  tag: Tag,
  { coveredBelow, writingLines }: RowSetting,
): Strip[] {
  const cells = columns.map((column, index) => linesOf(row[index] ?? 'above', column, tag));
  const count = Math.max(1, writingLines, ...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, line) => {
    const last = line === count - 1;
    const marks: Mark[] = cells.flatMap((lines) => {
      const cell = lines[line];
      return cell === undefined ? [] : [{ owner: cell.tag, inks: [cell.ink] }];
    });
    const bars = line === 0 ? columns.flatMap((column, index) => barOf(row[index], column)) : [];
    const bare = strip(measure.styles.cell.lineHeight, { keep: keeps(line, count), marks, under: bars });
    const roomy = padded(bare, line === 0 ? ROW_PADDING : 0, last ? ROW_PADDING : 0);
    const between = writingLines > 0 ? rulesBetween(columns, roomy.height) : [];
    const below = last ? rulesUnder(columns, coveredBelow, measure, roomy.height) : [];
    return { ...roomy, under: [...roomy.under, ...between, ...below] };
  });
}

function keeps(line: number, count: number): boolean {
  if (line === count - 1) return false;
  return count <= UNCUT_LINES || line < 1 || line === count - 2;
}

function linesOf(cell: Cell | 'above', laid: LaidColumn, row: Tag): CellLine[] {
  // Readers expect every row to have every cell, hence an empty one below a cell that goes on.
  const tag = laid.column.namesRows && cell !== 'above' ? tagIn(row, 'TH', { scope: 'Row' }) : tagIn(row, 'TD');
  if (cell === 'above') return [];
  const sides = sidesOf(cell.details);
  const width = cell.bar === undefined ? laid.width : laid.width - barRoom(laid);
  const textTag = sides === '' || cell.text === '' ? tag : tagIn(tag, 'P');
  const text = cellLines(cell.text, cell.strong ? laid.styles.strongCell : laid.styles.cell, laid, width, textTag);
  return sides === '' ? text : [...text, ...cellLines(sides, laid.styles.detail, laid, width, tagIn(tag, 'P'))];
}

function cellLines(text: string, style: TextStyle, laid: LaidColumn, width: number, tag: Tag): CellLine[] {
  // Small lines keep the row's rhythm, so that the strips of all cells are equally high.
  const set = { ...style, lineHeight: laid.styles.cell.lineHeight };
  const lines = wrapText(text, width, set.size, set.weight);
  return lines.map((line, index) => ({
    tag,
    ink: alignedInk(line, set, { x: laid.x, width }, index === lines.length - 1),
  }));
}

/** The part of a column that a bar may take, right of a number of up to four digits. */
const barRoom = ({ width }: LaidColumn): number => Math.max(0, width - 26);

function barOf(cell: Cell | 'above' | undefined, laid: LaidColumn): Ink[] {
  if (cell === undefined || cell === 'above' || cell.bar === undefined) return [];
  const left = laid.x + laid.width - barRoom(laid);
  const length = barRoom(laid) * Math.min(1, Math.max(0, cell.bar));
  const bar = {
    kind: 'rect',
    x: left,
    y: (laid.styles.cell.lineHeight - BAR_HEIGHT) / 2,
    width: length,
    height: BAR_HEIGHT,
    radius: 1.5,
  } as const;
  return length > 0 ? [{ ...bar, fill: COLORS.accent }] : [];
}

/** Lines between the columns of a form, so that everybody writes in the right one. */
const rulesBetween = (columns: readonly LaidColumn[], height: number): Ink[] =>
  columns.slice(1).map(({ outerX }) => rule(outerX - 0.3, 0.6, height / 2, COLORS.rule, height));

function rulesUnder(columns: readonly LaidColumn[], covered: readonly boolean[], measure: Measure, y: number): Ink[] {
  if (!covered.includes(true)) return [rule(measure.x, measure.width, y, COLORS.rule, 0.6)];
  return columns.flatMap(({ outerX, outerWidth }, index) =>
    covered[index] === true ? [] : [rule(outerX, outerWidth, y, COLORS.rule, 0.6)],
  );
}
