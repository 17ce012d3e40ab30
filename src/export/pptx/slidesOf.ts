import { asTable } from '../report/asTable.ts';
import type { Block, Cell, EntryGroup, Panel as ListPanel, Marker, Report, Section, Table } from '../report/report.ts';
import { HEAD_HEIGHT, heightOfLines, inChunks, type Line, type Row, rowsInChunks } from './room.ts';
import type { Panel, Slide, Titled } from './slide.ts';
import { groupLines, isFlowing, line, linesOf, toldLines } from './slideLines.ts';

/** Lists of people, what is said elsewhere already, and the appendix are no matter for a projector. */
const NOT_SHOWN: readonly string[] = [
  'team',
  'participants',
  'agencies',
  'abbreviations',
  'agenda',
  'timeline',
  'by-topic',
  'checklists',
  'unchecked',
  'uncollected',
  'blanks',
];

export const isShown = ({ id }: Section): boolean => !NOT_SHOWN.includes(id);

/** The slides after the first: the map, each intercept, the priorities, each plan, and as many more as their words need. */
export function slidesOf({ sections }: Report): Slide[] {
  const isAlone = sections.length === 1;
  return sections.filter(isShown).flatMap((section) => sectionSlides(section, isAlone));
}

function sectionSlides(section: Section, isAlone: boolean): Slide[] {
  if (section.lane !== undefined) return laneSlides(section);
  const { title, blocks, sections } = section;
  return [...blockSlides({ title }, blocks, isAlone), ...sections.flatMap((inner) => sectionSlides(inner, isAlone))];
}

/** Paragraphs and lists that follow each other share slides; all else has slides of its own. */
function blockSlides(titled: Titled, blocks: readonly Block[], isAlone: boolean): Slide[] {
  const slides: Slide[] = [];
  let lines: Line[] = [];
  const flush = () => {
    slides.push(...columnSlides(titled, [{ head: '', lines }]));
    lines = [];
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'rich':
      case 'note':
      case 'list':
      case 'side-by-side':
        lines.push(...linesOf(block));
        break;
      case 'facts':
        flush();
        slides.push({ ...titled, kind: 'facts', facts: block.facts });
        break;
      case 'figure':
        flush();
        slides.push({ ...titled, kind: 'picture', figure: block });
        // Where there is nothing but the picture, what it says stands nowhere else.
        if (isAlone) lines.push(...toldLines(block.scene.reading));
        break;
      case 'table':
        slides.push(...withIntro(lines, (intro) => tableSlides(titled, block, intro), titled));
        lines = [];
        break;
      case 'heatmap':
      case 'bars':
      case 'scatter':
      case 'timeline':
      case 'spread':
        slides.push(...withIntro(lines, (intro) => tableSlides(titled, asTable(block), intro), titled));
        lines = [];
        break;
      default:
        block satisfies never;
    }
  }
  flush();
  return slides;
}

/** An intercept: what is said of it, then what there is on the left and what is missing on the right, place by place. */
function laneSlides({ title, lane, blocks, sections }: Section): Slide[] {
  const titled: Titled = { title, ...(lane && { lane }) };
  const lists = new Map<string, { readonly rank: number; readonly lines: Line[] }>();
  const collect = (place: string, content: readonly Block[]): Block[] =>
    content.filter((block) => {
      const panels = panelsOf(block);
      for (const { title: head, groups } of panels) {
        const list = lists.get(head) ?? { rank: rankOf(groups), lines: [] };
        list.lines.push(...line('place', place), ...groupLines(groups));
        lists.set(head, list);
      }
      return panels.length === 0;
    });
  const first = collect('', blocks);
  const others = placesIn(sections).flatMap((place) => {
    const rest = collect(place.title, place.blocks);
    return rest.length === 0 ? [] : [{ name: place.title, rest }];
  });
  const panels = [...lists]
    .toSorted(([, a], [, b]) => a.rank - b.rank)
    .map(([head, { lines }]): Panel => ({ head, lines }));
  const sides = (intro: readonly Line[]) => columnSlides(titled, panels.slice(0, 2), intro);
  return [
    ...(first.every(isFlowing) && panels.length > 0
      ? withIntro(first.flatMap(linesOf), sides, titled)
      : [...blockSlides(titled, first, false), ...sides([])]),
    ...panels.slice(2).flatMap((panel) => columnSlides(titled, [panel])),
    ...blockSlides(
      titled,
      others.flatMap(({ name, rest }) => [placeBlock(name), ...rest]),
      false,
    ),
  ];
}

const placesIn = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...placesIn(section.sections)]);

/** What a list, or a pair of them, says under which head; none for other blocks. */
function panelsOf(block: Block): readonly ListPanel[] {
  if (block.kind === 'side-by-side') return [block.left, block.right];
  return block.kind === 'list' ? [block] : [];
}

const placeBlock = (title: string): Block => ({ kind: 'list', title, groups: [] });

/** Resources stand left of gaps, whichever comes first on the map; ideas come last. */
function rankOf(groups: readonly EntryGroup[]): number {
  const marker: Marker = groups[0]?.entries[0]?.marker ?? 'bullet';
  if (marker === 'gap') return 1;
  return marker === 'opportunity' ? 2 : 0;
}

/** Points of the tallest text that shares a slide with what follows it. */
const TALLEST_INTRO = 100;

/** A short text stands over what it introduces, a longer one on slides before it. */
function withIntro(lines: readonly Line[], below: (intro: readonly Line[]) => Slide[], titled: Titled): Slide[] {
  if (lines.length > 0 && heightOfLines(lines, 1) <= TALLEST_INTRO) return below(lines);
  return [...columnSlides(titled, [{ head: '', lines }]), ...below([])];
}

/** The first of the slides carries the intro; the others leave its room free, so that all look alike. */
const titledAt = (titled: Titled, intro: readonly Line[], index: number): Titled =>
  index === 0 && intro.length > 0 ? { ...titled, intro } : titled;

/** As many slides as the longest column needs, the columns beside each other on each. */
function columnSlides(titled: Titled, panels: readonly Panel[], intro: readonly Line[] = []): Slide[] {
  const filled = panels.filter(({ lines }) => lines.length > 0);
  const heads = filled.some(({ head }) => head !== '') ? HEAD_HEIGHT : 0;
  const parted = filled.map(({ lines }) => inChunks(lines, filled.length, heads + heightOfLines(intro, 1)));
  const count = Math.max(0, ...parted.map((parts) => parts.length));
  return Array.from({ length: count }, (_, index) => ({
    ...titledAt(titled, intro, index),
    kind: 'columns',
    panels: filled.map(({ head }, column) => ({ head, lines: parted[column]?.[index] ?? [] })),
  }));
}

function tableSlides(titled: Titled, { columns, rows }: Table, intro: readonly Line[]): Slide[] {
  const heads = columns.map(({ head }) => head);
  const shares = columns.map(({ share }) => share);
  const above: Row[number][] = [];
  const spoken = rows.map((row) =>
    row.map((cell, index) => {
      const said =
        cell === 'above'
          ? { ...(above[index] ?? BLANK), goesOn: true }
          : cellOf(cell, columns[index]?.namesRows === true);
      above[index] = said;
      return said;
    }),
  );
  return rowsInChunks(heads, shares, spoken, heightOfLines(intro, 1)).map((part, index) => ({
    ...titledAt(titled, intro, index),
    kind: 'table',
    heads,
    shares,
    rows: part,
  }));
}

/** What is known beside the words stays in the report, unless it speaks for itself, as "Chosen" does. */
function cellOf({ text, strong, details }: Cell, namesRow: boolean): Row[number] {
  const said = details.filter(({ label }) => label === '').map(({ value }) => value);
  const words = [text, ...said].filter((part) => part !== '').join(' · ');
  return { text: words, isBold: strong || namesRow, goesOn: false };
}

const BLANK: Row[number] = { text: '', isBold: false, goesOn: false };
