import { measureText } from '../../../fonts/measure.ts';
import { HEAT } from '../../../intercepts/scene/palette.ts';
import { altOf } from '../../report/asTable.ts';
import type { HeatCell, HeatMap } from '../../report/pictures.ts';
import { type Ink, type Mark, moved } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import { hatched, keyStrips } from './plot.ts';
import { alignedInk, type Head, kept, lineInk, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { onOneLine, type TextLine, wrapText } from './wrap.ts';

const GAP = 12;
/** Between cells. */
const SEAM = 2;
const PADDING = 4;
/** A grid up to this height is not parted by a page break (points). */
const TALLEST_GRID = 460;
const LINES_OVER_COLUMN = 8;
/** Lines of a row's name beside its cells. */
const BESIDE_CELLS = 12;
/** Of names that stand, in points; longer ones are cut, and whole in what the table says of itself. */
const TALLEST_NAME = 150;
/** The names of the rows take more room than a cell: so many cells, and this share of the width at most. */
const NAME_CELLS = 3;
const NAME_SHARE = 0.4;
/** From this shade on, letters are white. */
const FIRST_DARK = 3;

/** A grid of numbers on shades, tagged as the table that it is, and whole on one page where it can be. */
export function heatMapStrips(given: HeatMap, measure: Measure, parent: Tag): Strip[] {
  const map = bestTurned(given, measure);
  const section = tagIn(parent, 'Sect');
  const table = tagIn(section, 'Table', { summary: altOf(given) });
  const caption = textStrips(map.caption, measure.styles.caption, measure, tagIn(table, 'Caption'));
  const grid = gridOf(map, measure);
  const { strip: headStrip, head } = headOf(map, grid, tagIn(table, 'THead'));
  const body = tagIn(table, 'TBody');
  const rows = map.rows.flatMap((row) => rowStrips(row, grid, tagIn(body, 'TR')).map((each) => ({ ...each, head })));
  const key = keyStrips(map.key, measure, section);
  const isWhole = rows.reduce((sum, { height }) => sum + height, headStrip.height) <= TALLEST_GRID;
  const lines = isWhole ? kept(rows.slice(0, -1)).concat(rows.slice(-1)) : rows;
  const whole = [...kept([...caption, headStrip]), ...lines];
  return withGap([...(key.length > 0 ? lastKept(whole) : whole), ...key], GAP);
}

const lastKept = (strips: readonly Strip[]): Strip[] => [...strips.slice(0, -1), ...kept(strips.slice(-1))];

/** Rows and columns may change places: names of columns are best where they lie, else where they are short. */
function bestTurned(map: HeatMap, measure: Measure): HeatMap {
  const other = turned(map);
  const [isLying, otherIsLying] = [map, other].map((each) => !stands(each, gridOf(each, measure)));
  if (isLying === true) return map;
  if (otherIsLying === true) return other;
  return longest(other) < longest(map) ? other : map;
}

const longest = ({ columns }: HeatMap): number => Math.max(0, ...columns.map((name) => name.length));

/** Whether a column's name is too long for lines over the column, or a word of it wider than that. */
function stands({ columns }: HeatMap, { measure, cellWidth }: GridRoom): boolean {
  const { size } = measure.styles.detail;
  const isLong = (name: string) => wrapText(name, cellWidth - 2 * SEAM, size, 'bold').length > LINES_OVER_COLUMN;
  if (columns.some(isLong)) return true;
  const words = columns.flatMap((name) => name.split(/\s+/));
  return words.some((word) => measureText(word, size, 'bold') > cellWidth - 2 * SEAM);
}

function turned(map: HeatMap): HeatMap {
  return {
    ...map,
    corner: '',
    columns: map.rows.map(({ name }) => name),
    rows: map.columns.map((name, column) => ({
      name,
      cells: map.rows.map(({ cells }) => cells[column] ?? { text: '' }),
    })),
  };
}

interface GridRoom {
  readonly measure: Measure;
  readonly nameWidth: number;
  readonly cellWidth: number;
}

function gridOf({ columns }: HeatMap, measure: Measure): GridRoom {
  const cells = Math.max(1, columns.length);
  const nameWidth = Math.min(measure.width * NAME_SHARE, (measure.width * NAME_CELLS) / (cells + NAME_CELLS));
  return { measure, nameWidth, cellWidth: (measure.width - nameWidth) / cells };
}

const cellX = ({ measure, nameWidth, cellWidth }: GridRoom, index: number): number =>
  measure.x + nameWidth + index * cellWidth;

/** The names of the columns, each over its own: lying where their words fit, else standing. */
function headOf(map: HeatMap, grid: GridRoom, tag: Tag): { strip: Strip; head: Head } {
  const { corner, columns } = map;
  const { measure, nameWidth, cellWidth } = grid;
  const style: TextStyle = { ...measure.styles.detail, weight: 'bold', color: COLORS.ink };
  const width = cellWidth - 2 * SEAM;
  const isStanding = stands(map, grid);
  const over = lyingInks(
    wrapText(corner, nameWidth - PADDING, style.size, 'bold').slice(0, LINES_OVER_COLUMN),
    style,
    measure.x,
  );
  const heads = columns.map((name, index) =>
    isStanding
      ? standingInks(onOneLine(name, TALLEST_NAME, style.size, 'bold'), style, cellX(grid, index) + cellWidth / 2)
      : lyingInks(wrapText(name, width, style.size, 'bold'), style, cellX(grid, index) + SEAM),
  );
  const tall = Math.max(style.lineHeight, over.height, ...heads.map(({ height }) => height));
  const row = tagIn(tag, 'TR');
  const marks: Mark[] = [over, ...heads].map(({ inks, height }) => ({
    // A corner without words heads nothing.
    owner: inks.length === 0 ? tagIn(row, 'TD') : tagIn(row, 'TH', { scope: 'Column' }),
    inks: inks.map((ink) => moved(ink, 0, tall - height)),
  }));
  const height = tall + PADDING;
  return {
    strip: strip(height, { gap: PADDING, marks: marks.filter(({ inks }) => inks.length > 0) }),
    head: { height, inks: marks.flatMap(({ inks }) => inks) },
  };
}

interface Name {
  readonly inks: readonly Ink[];
  readonly height: number;
}

const lyingInks = (lines: readonly TextLine[], style: TextStyle, x: number): Name => ({
  inks: lines.map((line, at) => lineInk(line, style, x, at * style.lineHeight, at === lines.length - 1)),
  height: lines.length * style.lineHeight,
});

function standingInks(text: string, { size, weight, color }: TextStyle, middle: number): Name {
  const height = measureText(text, size, weight);
  const place = { x: middle + size * 0.36, y: height };
  return { inks: text === '' ? [] : [{ kind: 'text', text, size, weight, color, ...place, upright: true }], height };
}

/** The row with its cells; the lines of a name that are too many for one strip follow below it. */
function rowStrips({ name, cells }: HeatMap['rows'][number], grid: GridRoom, row: Tag): Strip[] {
  const { measure, nameWidth, cellWidth } = grid;
  const { cell: style } = measure.styles;
  const width = nameWidth - 2 * PADDING;
  const head = tagIn(row, 'TH', { scope: 'Row' });
  const lines = wrapText(name, width, style.size, style.weight);
  const inks = lines.map((line, at) => alignedInk(line, style, { x: measure.x, width }, at === lines.length - 1));
  const beside = inks.slice(0, BESIDE_CELLS).map((ink, at) => ({ ...ink, y: ink.y + PADDING + at * style.lineHeight }));
  const height = Math.max(1, beside.length) * style.lineHeight + 2 * PADDING;
  const drawn = cells.map((cell, index) => {
    const tag = tagIn(row, 'TD');
    const box = { x: cellX(grid, index) + SEAM / 2, y: SEAM / 2, width: cellWidth - SEAM, height: height - SEAM };
    return { under: shadeInks(cell, box), mark: { owner: tag, inks: numberInks(cell, box, style) } };
  });
  const opening = strip(height, {
    under: drawn.flatMap(({ under }) => under),
    marks: [{ owner: head, inks: beside }, ...drawn.map(({ mark }) => mark)].filter((mark) => mark.inks.length > 0),
  });
  const rest = inks
    .slice(BESIDE_CELLS)
    .map((ink) => strip(style.lineHeight, { marks: [{ owner: head, inks: [ink] }] }));
  return [opening, ...rest];
}

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shadeInks({ shade }: HeatCell, { x, y, width, height }: CellBox): Ink[] {
  const box = { kind: 'rect', x, y, width, height, radius: 0 } as const;
  const edge = { ...box, stroke: { color: COLORS.rule, width: 0.5, dash: [] } };
  return shade === undefined ? [...hatched(x, y, width, height), edge] : [{ ...box, fill: HEAT[stepOf(shade)] }, edge];
}

/** Nothing has a shade of its own: the palest. */
function stepOf(shade: number): 0 | 1 | 2 | 3 | 4 {
  if (shade <= 0) return 0;
  if (shade <= 0.25) return 1;
  if (shade <= 0.5) return 2;
  return shade <= 0.75 ? 3 : 4;
}

/** The number in the middle of its cell, smaller where it would not fit. */
function numberInks({ text, shade }: HeatCell, box: CellBox, style: TextStyle): Ink[] {
  if (text.trim() === '') return [];
  const isDark = shade !== undefined && stepOf(shade) >= FIRST_DARK;
  const natural = measureText(text, style.size, 'bold');
  const size = style.size * Math.min(1, (box.width - 2) / Math.max(1, natural));
  const set: TextStyle = { size, weight: 'bold', lineHeight: box.height, color: isDark ? COLORS.white : COLORS.ink };
  const width = measureText(text, size, 'bold');
  const ink = lineInk({ text, cutsWord: false }, set, box.x + (box.width - width) / 2, box.y, true);
  // On hatching, white behind the letters keeps them legible.
  const room = {
    kind: 'rect',
    x: ink.x - 1.5,
    y: ink.y - size * 0.8,
    width: width + 3,
    height: size,
    radius: 0,
  } as const;
  return shade === undefined ? [{ ...room, fill: COLORS.white }, ink] : [ink];
}
