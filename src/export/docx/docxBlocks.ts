import { Paragraph, type ParagraphChild, type Table } from 'docx';
import { asTable } from '../report/asTable.ts';
import type { Block, Entry, EntryGroup, Figure, Panel, SideBySide } from '../report/report.ts';
import type { RichPart } from '../report/richText.ts';
import { SIGNS } from '../signs.ts';
import { LISTS } from './docxLook.ts';
import { dataTable, pairTable } from './docxTable.ts';
import { detailRuns, labelOf, linesIn, linked, plain, run } from './docxText.ts';

/** A figure has a sheet of its own. */
export type TextBlock = Exclude<Block, Figure>;

/** What a block becomes in the flow of a page that is `width` twips wide between its margins. */
export function flowOf(block: TextBlock, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return linesIn(block.text).map((text) => plain(text, block.tone === 'quiet' ? 'Quiet' : 'Normal'));
    case 'rich':
      return block.parts.flatMap(richPart);
    case 'note':
      return linesIn(block.text).map((text) => plain(text, 'Notice'));
    case 'facts':
      return block.facts.map(({ value, label }) => item([run(`${value} `, true), run(label)], LISTS.bullets));
    case 'list':
      return [...labelOf(block.title), ...block.groups.flatMap(groupOf)];
    case 'side-by-side':
      return [
        pairTable(
          [block.left.title, block.right.title],
          headingsOf(block).map((heading) => [block.left, block.right].map((panel) => under(heading, panel))),
          width,
        ),
        gap(),
      ];
    case 'table':
      return [...labelOf(block.caption), dataTable(block, width), gap()];
    case 'heatmap':
    case 'bars':
    case 'scatter':
    case 'timeline':
    case 'spread':
      return flowOf(asTable(block), width);
    default:
      return block satisfies never;
  }
}

/** Two tables that touch would become one in Word. */
const gap = () => new Paragraph({ style: 'Cell', children: [] });

const groupOf = ({ title, entries }: EntryGroup): Paragraph[] => [...labelOf(title), ...entries.map(entryOf)];

const cellGroup = ({ title, entries }: EntryGroup): Paragraph[] => [
  ...labelOf(title, 'CellLabel'),
  ...entries.map(entryOf),
];

/** The headings of two lists, each once, so that what stands under the same one comes side by side. */
const headingsOf = ({ left, right }: SideBySide): string[] => [
  ...new Set([...left.groups, ...right.groups].map(({ title }) => title)),
];

const under = (heading: string, { groups }: Panel): Paragraph[] =>
  groups.filter(({ title }) => title === heading).flatMap(cellGroup);

/** The sign is text of the entry, so that it is copied and read out with its card. */
function entryOf({ marker, text, details }: Entry): Paragraph {
  const sign = SIGNS[marker] === '' ? '• ' : SIGNS[marker];
  return new Paragraph({ style: 'Entry', children: [run(sign + text), ...details.flatMap(detailRuns)] });
}

function richPart(part: RichPart): Paragraph[] {
  if (part.kind === 'paragraph') return [new Paragraph({ children: part.runs.map(linked) })];
  const reference = part.kind === 'bullets' ? LISTS.bullets : LISTS.numbers;
  return part.items.map((runs, index) => item(runs.map(linked), reference, index === 0));
}

const item = (children: readonly ParagraphChild[], reference: string, restart = false) =>
  new Paragraph({ numbering: { reference, level: 0, restart }, children });
