import type { TrueType } from '../../fonts/trueType.ts';
import type { Report } from '../report/report.ts';
import type { Layout } from './flow/ink.ts';
import { layOut } from './flow/layOut.ts';
import type { FontSource } from './fontFiles.ts';
import { addArchiveEntries, type FileFacts } from './ink/archive.ts';
import { addBookmarks } from './ink/bookmarks.ts';
import { drawPage } from './ink/drawPage.ts';
import { type FaceName, facesOf } from './ink/faces.ts';
import { JsPdfDocument } from './ink/jsPdfDocument.ts';
import { pack } from './ink/pack.ts';
import { number } from './ink/syntax.ts';
import { type Destination, Tagger } from './ink/tagger.ts';
import { Typesetter } from './ink/typesetter.ts';

export interface PdfOptions {
  /** Share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters for which no font has a glyph. The paper shows a box; searching and copying still find the character. `glyphsMissing` tells it before. */
  readonly missing: readonly string[];
}

/** How the work divides: where things go, drawing them, and the file. */
const LAID_OUT = 0.3;
const DRAWN = 0.6;
const PAGES_AT_ONCE = 10;

/**
 * Writes a report as PDF/UA-1 and PDF/A-2a. The same report gives the same bytes, in a worker as in Node.
 * Lets other work in between, so that progress is seen and a signal is heard.
 */
export async function writePdf(report: Report, fonts: FontSource, options: PdfOptions = {}): Promise<WrittenPdf> {
  return writeLayout(await layOutInSteps(report, paceOf(options)), report, fonts, options);
}

/** Pages that are laid out already, and what their file says about itself. */
export interface LaidPaper {
  readonly layout: Layout;
  readonly facts: FileFacts;
}

/** Writes either form of paper. */
export const writeJob = (job: Report | LaidPaper, fonts: FontSource, options: PdfOptions = {}): Promise<WrittenPdf> =>
  'layout' in job ? writeLayout(job.layout, job.facts, fonts, options) : writePdf(job, fonts, options);

/** Writes pages whose ink is in place already. */
async function writeLayout(
  layout: Layout,
  facts: FileFacts,
  fonts: FontSource,
  options: PdfOptions = {},
): Promise<WrittenPdf> {
  const pace = paceOf(options);
  const [cover] = layout.pages;
  if (cover === undefined) throw new Error('The paper has no pages');

  const file = new JsPdfDocument(cover.width, cover.height);
  const typesetter = new Typesetter(file, await loaded(facesOf(layout.pages), fonts));
  const destination = destinationsOf(layout, file);
  addArchiveEntries(file, facts);
  const tagger = new Tagger(file, facts.language, layout.root, destination);
  addBookmarks(file, layout.landings, destination);
  for (const [index, page] of layout.pages.entries()) {
    if (index > 0) file.addPage(page.width, page.height);
    drawPage(page, index + 1, { file, typesetter, tagger });
    if (index % PAGES_AT_ONCE === 0) await pace(LAID_OUT + ((DRAWN - LAID_OUT) * index) / layout.pages.length);
  }
  await pace(DRAWN);
  const bytes = pack(file.output());
  await pace(1);
  return { bytes, pages: layout.pages.length, missing: [...typesetter.missing] };
}

const loaded = async (faces: ReadonlySet<FaceName>, fonts: FontSource): Promise<Map<FaceName, TrueType>> =>
  new Map(await Promise.all([...faces].map(async (face) => [face, await fonts(face)] as const)));

type Pace = (share: number) => Promise<void>;

const paceOf =
  ({ onProgress, signal }: PdfOptions): Pace =>
  async (share) => {
    onProgress?.(share);
    await otherWork();
    signal?.throwIfAborted();
  };

async function layOutInSteps(report: Report, pace: Pace): Promise<Layout> {
  const steps = layOut(report);
  // A step for each part and each run of pages; how many runs there are does not matter for a progress bar.
  const expected = report.sections.length + 2;
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pace(LAID_OUT * Math.min(1, done / expected));
  }
}

/** A task of its own, not a microtask: messages and timers get their turn. */
const otherWork = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function destinationsOf({ landings, pages }: Layout, file: JsPdfDocument): Destination {
  const landingOf = new Map(landings.map((landing) => [landing.anchor, landing]));
  return (anchor) => {
    const landing = landingOf.get(anchor);
    if (landing === undefined) throw new Error(`A link leads nowhere: ${anchor.title}`);
    const top = (pages[landing.page - 1]?.height ?? 0) - landing.y;
    return `[${file.pageObject(landing.page)} 0 R/XYZ 0 ${number(top)} 0]`;
  };
}
