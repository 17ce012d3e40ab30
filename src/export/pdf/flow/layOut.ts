import type { PageSize } from '../../../workshop/model/workshop-document.ts';
import type { Block, Report, Section } from '../../report/report.ts';
import { barsStrips } from './bars.ts';
import { contentsPages } from './contents.ts';
import { coverPages } from './cover.ts';
import { factsStrips } from './facts.ts';
import { figureStrips, sheetFor } from './figure.ts';
import { headingStrips } from './heading.ts';
import { heatMapStrips } from './heatMap.ts';
import type { Layout } from './ink.ts';
import { listStrips } from './list.ts';
import { type Frame, portrait, stylesFor } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { landingsOf, paginate } from './paginate.ts';
import { noteStrips, paragraphStrips } from './paragraph.ts';
import { richStrips } from './richText.ts';
import { addRunningLines } from './runningLines.ts';
import { scatterStrips } from './scatter.ts';
import { sideBySideColumns } from './sideBySide.ts';
import { spreadStrips } from './spread.ts';
import { heightOf, type Measure, measureOf, type Piece } from './strip.ts';
import { tableStrips } from './table.ts';
import { documentTag, type Tag, tagIn } from './tag.ts';
import { timelineStrips } from './timeline.ts';

/** Less than this of a page looks like a rest, and a heading on it like an afterthought. */
const ROOM_SHARE = 0.42;

/** Pieces that follow each other on sheets of one size. */
interface Run {
  readonly frame: Frame;
  readonly pieces: Piece[];
}

/**
 * Says where everything in the report goes: pages with their ink, and the tree that a screen reader walks. Pure, no PDF yet.
 * Yields after each part of the report, so that a caller can pause, report progress or stop.
 */
export function* layOut(report: Report): Generator<void, Layout> {
  const frame = portrait(report.pageSize, stylesFor(report));
  const root = documentTag();
  const { cover: opening } = report;
  const cover = opening === undefined ? [] : coverPages(report.title, opening, frame, tagIn(root, 'Sect'));
  const contentsTag = opening === undefined ? undefined : tagIn(root, 'Sect');
  const body: OpenPage[] = [];
  const runs: Run[] = [];
  for (const section of report.sections) {
    addSection(section, 0, { usual: frame, pageSize: report.pageSize, runs }, root);
    yield;
  }
  for (const run of runs) {
    body.push(...paginate(run.pieces, run.frame));
    yield;
  }
  const contents =
    contentsTag === undefined
      ? []
      : contentsPages(report.labels, landingsOf(body, 1), cover.length, frame, contentsTag);
  const pages = [...cover, ...contents, ...body];
  addRunningLines(report, pages);
  return { pages, root, landings: landingsOf(pages, 1) };
}

interface Paper {
  readonly usual: Frame;
  readonly pageSize: PageSize;
  readonly runs: Run[];
}

function addSection(section: Section, depth: number, paper: Paper, parent: Tag): void {
  const figure = section.blocks.find((block) => block.kind === 'figure');
  const frame = figure === undefined ? paper.usual : sheetFor(figure, paper.pageSize, paper.usual.styles);
  const tag = tagIn(parent, 'Sect');
  const measure = measureOf(frame);
  const { pieces } = runOn(frame, paper.runs);
  const from = pieces.length;
  for (const piece of headingStrips(section, depth, measure, tag)) pieces.push(piece);
  for (const block of section.blocks) {
    for (const piece of blockPieces(block, frame, measure, tag)) pieces.push(piece);
  }
  for (const part of section.sections) addSection(part, depth + 1, paper, tag);
  if (depth === 0) askForRoom(pieces, from, frame, section.startsPage === true);
}

/** A part of the report begins a page, unless it need not and all of it fits below the part before it or much of the page is free. */
function askForRoom(pieces: Piece[], from: number, frame: Frame, startsPage: boolean): void {
  const first = pieces[from];
  if (first === undefined || 'columns' in first) return;
  const page = frame.bottom - frame.top;
  const room = startsPage ? page : Math.min(heightOf(pieces.slice(from)), page * ROOM_SHARE);
  pieces[from] = { ...first, room };
}

function runOn(frame: Frame, runs: Run[]): Run {
  const last = runs.at(-1);
  if (last?.frame === frame) return last;
  const run: Run = { frame, pieces: [] };
  runs.push(run);
  return run;
}

function blockPieces(block: Block, frame: Frame, measure: Measure, parent: Tag): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphStrips(block, measure, parent);
    case 'note':
      return noteStrips(block, measure, parent);
    case 'facts':
      return factsStrips(block, measure, parent);
    case 'list':
      return listStrips(block, measure, parent);
    case 'side-by-side':
      return [sideBySideColumns(block, measure, parent)];
    case 'table':
      return tableStrips(block, measure, parent);
    case 'figure':
      return figureStrips(block, frame, measure, parent);
    case 'rich':
      return richStrips(block, measure, parent);
    case 'heatmap':
      return heatMapStrips(block, measure, parent);
    case 'bars':
      return barsStrips(block, measure, parent);
    case 'scatter':
      return scatterStrips(block, measure, parent);
    case 'timeline':
      return timelineStrips(block, measure, parent);
    case 'spread':
      return spreadStrips(block, measure, parent);
    default:
      return block satisfies never;
  }
}
