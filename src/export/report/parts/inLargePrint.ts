import type { Scene } from '../../../intercepts/scene/scene.ts';
import { asTable } from '../asTable.ts';
import { detail } from '../blocks.ts';
import type { Block, Cell, Detail, Entry, EntryGroup, List, Report, Section, Table } from '../report.ts';

/** Columns that large letters leave room for. */
const MOST_COLUMNS = 2;

/**
 * The same report for letters of 18 points: nothing side by side, and wide tables as lists that say their heads beside each value.
 * `overview`, where it is given, stands in for the map.
 */
export const inLargePrint = (report: Report, overview?: Scene): Report => ({
  ...report,
  isLargePrint: true,
  sections: report.sections.map((section) => withoutColumns(section, overview)),
});

const withoutColumns = (section: Section, overview: Scene | undefined): Section => ({
  ...section,
  blocks: section.blocks.flatMap((block) => belowEachOther(block, overview)),
  sections: section.sections.map((inner) => withoutColumns(inner, overview)),
});

function belowEachOther(block: Block, overview: Scene | undefined): readonly Block[] {
  if (block.kind === 'figure' && overview !== undefined) return [{ ...block, scene: overview }];
  // Its cells would need small letters, and as a list it reads well.
  if (block.kind === 'heatmap') return [listOf(asTable(block))];
  if (block.kind === 'side-by-side')
    return [block.left, block.right].map(({ title, groups }): List => ({ kind: 'list', title, groups }));
  // A form stays a form: there is nothing in it to read.
  const isWide = block.kind === 'table' && block.rowLines === undefined && block.columns.length > MOST_COLUMNS;
  return isWide ? [listOf(block)] : [block];
}

/** A list of the rows. Where cells of the first column go on over several rows, they become the headings over these. */
function listOf(table: Table): List {
  const isCovered = table.rows.some(([first]) => first === 'above');
  const groups = isCovered
    ? coveredGroups(table)
    : [{ title: '', entries: table.rows.map((row) => entryOf(table, row)) }];
  return { kind: 'list', title: table.caption, groups };
}

function coveredGroups({ columns, rows, ...table }: Table): EntryGroup[] {
  const rest = { ...table, columns: columns.slice(1), rows: [] };
  const groups: { title: string; entries: Entry[] }[] = [];
  for (const [cover, ...row] of rows) {
    const last = groups.at(-1);
    const entry = entryOf(rest, row);
    if (cover === 'above' && last) last.entries.push(entry);
    else groups.push({ title: titleOf(cover), entries: [entry] });
  }
  return groups;
}

const titleOf = (cover: Cell | 'above' | undefined): string =>
  cover === undefined || cover === 'above' ? '' : [cover.text, ...cover.details.map(({ value }) => value)].join(' · ');

function entryOf({ columns }: Table, row: Table['rows'][number]): Entry {
  const naming = Math.max(
    0,
    columns.findIndex(({ namesRows }) => namesRows),
  );
  const [name, ...others] = [naming, ...columns.keys()].filter((index, at) => at === 0 || index !== naming);
  const named = row[name ?? 0];
  const own = named === undefined || named === 'above' ? undefined : named;
  const details = others.flatMap((index) => detailsOf(columns[index]?.head ?? '', row[index]));
  return { marker: 'bullet', text: own?.text ?? '', details: [...(own?.details ?? []), ...details] };
}

const detailsOf = (head: string, cell: Cell | 'above' | undefined): Detail[] =>
  cell === undefined || cell === 'above' ? [] : [...detail(head, cell.text), ...cell.details];
