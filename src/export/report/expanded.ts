import type { Say } from '../../words/words.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { meaningsOf } from './abbreviationsSection.ts';
import type { Block, Cell, Entry, EntryGroup, Section } from './report.ts';
import type { RichPart, Run } from './richText.ts';

/**
 * The same sections with the meaning of initials behind their first use. Initials with several meanings stay as they are: which one is
 * meant only the writer knows, and the list of abbreviations tells all.
 */
export function expanded(sections: readonly Section[], workshop: WorkshopDocument, say: Say): Section[] {
  const open = new Map<string, string>();
  for (const [initials, [one, ...more]] of meaningsOf(workshop))
    if (one && more.length === 0) open.set(initials, one.meaning.trim());
  if (open.size === 0) return [...sections];
  const longestFirst = [...open.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const explain = (text: string): string =>
    text.replace(pattern, (initials) => {
      const meaning = open.get(initials);
      open.delete(initials);
      // Whoever wrote the meaning beside the initials needs no help.
      return meaning === undefined || text.includes(meaning) ? initials : say('report.expanded', { initials, meaning });
    });
  return sections.map((section) => inSection(section, explain));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Explain = (text: string) => string;

/** Not the list of abbreviations itself, which would be the first use of all of them. */
const inSection = (section: Section, explain: Explain): Section =>
  section.id === 'abbreviations'
    ? section
    : {
        ...section,
        blocks: section.blocks.map((block) => inBlock(block, explain)),
        sections: section.sections.map((inner) => inSection(inner, explain)),
      };

/** Only what is read as running text; pictures and large figures have no room for more words. */
function inBlock(block: Block, explain: Explain): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, text: explain(block.text) };
    case 'rich':
      return { ...block, parts: block.parts.map((part) => inPart(part, explain)) };
    case 'list':
      return { ...block, groups: inGroups(block.groups, explain) };
    case 'side-by-side':
      return {
        ...block,
        left: { ...block.left, groups: inGroups(block.left.groups, explain) },
        right: { ...block.right, groups: inGroups(block.right.groups, explain) },
      };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => (cell === 'above' ? cell : inCell(cell, explain)))),
      };
    case 'facts':
    case 'figure':
    case 'heatmap':
    case 'bars':
    case 'scatter':
    case 'timeline':
    case 'spread':
      return block;
    default:
      return block satisfies never;
  }
}

function inPart(part: RichPart, explain: Explain): RichPart {
  const inRun = (run: Run): Run => ({ ...run, text: explain(run.text) });
  return part.kind === 'paragraph'
    ? { ...part, runs: part.runs.map(inRun) }
    : { ...part, items: part.items.map((runs) => runs.map(inRun)) };
}

const inGroups = (groups: readonly EntryGroup[], explain: Explain): EntryGroup[] =>
  groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry): Entry => ({ ...entry, text: explain(entry.text) })),
  }));

const inCell = (cell: Cell, explain: Explain): Cell => ({ ...cell, text: explain(cell.text) });
