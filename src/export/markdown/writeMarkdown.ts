import type { Reading } from '../../intercepts/scene/scene.ts';
import { asTable } from '../report/asTable.ts';
import type { Block, Cell, Detail, EntryGroup, Marker, Report, Section, Table } from '../report/report.ts';
import type { RichPart, Run } from '../report/richText.ts';

const DEEPEST = 6;
/** Shown by no reader; by it we know our own files. */
const MADE_BY = '[//]: # (SIM Mapper)';

/** The signs of the map, as in its legend. */
const SIGNS: Record<Marker, string> = {
  bullet: '',
  resource: '● ',
  enough: '● ',
  short: '◐ ',
  missing: '○ ',
  gap: '▲ ',
  opportunity: '★ ',
  'quick-fix': '◆ ',
  parked: '■ ',
};

/** The report as Markdown with pipe tables (GitHub's). The map is told as a list, since there are no pictures in it. */
export function writeMarkdown({ title, cover, sections }: Report): string {
  const opening = cover === undefined ? [] : [cover.kicker, ...cover.lines, ...lines(cover.notice)].map(escaped);
  const body = sections.flatMap((section) => sectionLines(section, 2));
  return `${[`# ${escaped(title)}`, ...opening, ...body, MADE_BY].join('\n\n')}\n`;
}

function sectionLines({ title, blocks, sections }: Section, level: number): string[] {
  return [
    `${'#'.repeat(Math.min(DEEPEST, level))} ${escaped(title)}`,
    ...blocks.flatMap(blockParts),
    ...sections.flatMap((section) => sectionLines(section, level + 1)),
  ];
}

/** The paragraphs of a block, between which a blank line stands. */
function blockParts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return lines(block.text).map(escaped);
    case 'note':
      return [
        lines(block.text)
          .map((line) => `> ${escaped(line)}`)
          .join('\n>\n'),
      ];
    case 'facts':
      return [block.facts.map(({ value, label }) => `- **${escaped(value)}** ${escaped(label)}`).join('\n')];
    case 'list':
      return [...strong(block.title), ...groupParts(block.groups)];
    case 'side-by-side':
      return [block.left, block.right].flatMap(({ title, groups }) => [...strong(title), ...groupParts(groups)]);
    case 'table':
      return [...strong(block.caption), tableText(block)];
    case 'figure':
      return [readingText(block.scene.reading, 0), escaped(block.alt)].filter((text) => text !== '');
    case 'rich':
      return block.parts.map(richPart);
    case 'heatmap':
    case 'bars':
    case 'scatter':
    case 'timeline':
    case 'spread':
      return blockParts(asTable(block));
    default:
      return block satisfies never;
  }
}

function richPart(part: RichPart): string {
  if (part.kind === 'paragraph') return runsText(part.runs);
  const sign = part.kind === 'bullets' ? '-' : '1.';
  return part.items.map((runs) => `${sign} ${runsText(runs)}`).join('\n');
}

const runsText = (runs: readonly Run[]): string => runs.map(runText).join('');

function runText({ text, isBold, address }: Run): string {
  const words = isBold && text.trim() !== '' ? escaped(text).replace(/^(\s*)(.*?)(\s*)$/, '$1**$2**$3') : escaped(text);
  return address === '' ? words : `[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

const strong = (text: string): string[] => (text.trim() === '' ? [] : [`**${escaped(text).trim()}**`]);

const groupParts = (groups: readonly EntryGroup[]): string[] =>
  groups.flatMap(({ title, entries }) => [
    ...strong(title),
    entries.map(({ marker, text, details }) => `- ${SIGNS[marker]}${escaped(text)}${inBrackets(details)}`).join('\n'),
  ]);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableText({ columns, rows }: Table): string {
  return [
    row(columns.map(({ head }) => escaped(head))),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellText))),
  ].join('\n');
}

/** A ditto mark stands for what goes on from the row above. */
function cellText(cell: Cell | 'above'): string {
  if (cell === 'above') return '〃';
  const text = cell.strong && cell.text !== '' ? `**${escaped(cell.text).trim()}**` : escaped(cell.text);
  return `${text}${inBrackets(cell.details)}`;
}

function inBrackets(details: readonly Detail[]): string {
  if (details.length === 0) return '';
  const said = details.map(({ label, value }) => escaped(label === '' ? value : `${label}: ${value}`));
  return ` (${said.join('; ')})`;
}

const readingText = (reading: readonly Reading[], depth: number): string =>
  reading
    .flatMap(({ text, children }) => [
      `${'  '.repeat(depth)}- ${escaped(text)}`,
      ...(children.length > 0 ? [readingText(children, depth + 1)] : []),
    ])
    .join('\n');

const lines = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');

/** On one line and with every sign of Markdown taken as itself, at the beginning of a line too. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
