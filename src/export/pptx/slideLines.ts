import type { Reading } from '../../intercepts/scene/scene.ts';
import type { Block, EntryGroup } from '../report/report.ts';
import type { RichPart, Run } from '../report/richText.ts';
import { SIGNS } from '../signs.ts';
import type { Line } from './room.ts';

const FLOWING = ['paragraph', 'rich', 'note', 'list', 'side-by-side'] as const;
/** Blocks that flow as paragraphs. */
type Flowing = Extract<Block, { readonly kind: (typeof FLOWING)[number] }>;
export const isFlowing = (block: Block): block is Flowing => FLOWING.some((kind) => kind === block.kind);

/** The paragraphs of a block. What is known of a card beside its text stays in the report. */
export function linesOf(block: Flowing): Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text.split(/[\r\n]+/).flatMap((text) => line('text', text));
    case 'rich':
      return block.parts.flatMap(richLines);
    case 'list':
      return [...line('label', block.title), ...groupLines(block.groups)];
    case 'side-by-side':
      return [block.left, block.right].flatMap(({ title, groups }) => [...line('label', title), ...groupLines(groups)]);
    default:
      return block satisfies never;
  }
}

export const groupLines = (groups: readonly EntryGroup[]): Line[] =>
  groups.flatMap(({ title, entries }) => [
    ...line('label', title),
    ...entries.map(
      ({ marker, text }): Line => ({ style: 'entry', text: (SIGNS[marker] === '' ? '• ' : SIGNS[marker]) + text }),
    ),
  ]);

/** What a picture says, for slides that have nothing else to say it. */
export const toldLines = (reading: readonly Reading[], depth = 0): Line[] =>
  reading.flatMap(({ text, children }) => [
    ...line(depth === 0 ? 'label' : 'entry', text),
    ...toldLines(children, depth + 1),
  ]);

export const line = (style: Line['style'], text: string): Line[] => (text.trim() === '' ? [] : [{ style, text }]);

function richLines(part: RichPart): Line[] {
  if (part.kind === 'paragraph') return line('text', wordsOf(part.runs));
  return part.items.map((runs, index) => ({
    style: 'entry',
    text: `${part.kind === 'bullets' ? '•' : `${index + 1}.`} ${wordsOf(runs)}`,
  }));
}

const wordsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, address }) => (address === '' || address === text ? text : `${text} (${address})`)).join('');
