import type { Say } from '../words/words.ts';
import type { PageSize, WorkshopDocument } from '../workshop/model/workshop-document.ts';
import type { Format } from './formats.ts';
import type { Paint } from './paint.ts';
import type { Part } from './report/parts/part.ts';
import type { Report } from './report/report.ts';

export interface Source {
  readonly workshop: WorkshopDocument;
  readonly say: Say;
  /** ISO date and time in UTC. */
  readonly createdAt: string;
  /** One of the format's parts. */
  readonly part: Part;
  readonly isLargePrint: boolean;
  /** Undefined for what the workshop says. */
  readonly pageSize?: PageSize | undefined;
}

interface Writer {
  /** What the format cannot hold of this workshop, a sentence each. */
  readonly leftOut: (source: Source) => Promise<string[]>;
  readonly write: (source: Source, paint: Paint) => Promise<Uint8Array<ArrayBuffer> | string>;
}

/** The part of the report that is wanted, on the sheets that are wanted. */
export async function reportFor({ workshop, say, createdAt, part, isLargePrint, pageSize }: Source): Promise<Report> {
  const { reportOf } = await import('./report/reportOf.ts');
  const report = reportOf(workshop, say, { createdAt, part, isLargePrint });
  return pageSize === undefined ? report : { ...report, pageSize };
}

/** Cards that the map alone would not tell: no other part leaves any out. */
export async function leftOffMap(source: Source): Promise<string[]> {
  if (source.part !== 'map') return [];
  const [report, { notDrawnWords, scenesIn }] = await Promise.all([reportFor(source), import('./notDrawn.ts')]);
  return notDrawnWords(source.workshop, scenesIn(report), source.say);
}

/** Each writer is loaded when it is asked for. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  docx: {
    leftOut: leftOffMap,
    write: async (source, paint) => {
      const [report, { writeDocx }] = await Promise.all([reportFor(source), import('./docx/writeDocx.ts')]);
      return writeDocx(report, paint);
    },
  },
  pptx: {
    leftOut: async (source) => {
      const [report, { leftOutOfSlides }] = await Promise.all([reportFor(source), import('./pptx/leftOutOfSlides.ts')]);
      const { sections, details } = leftOutOfSlides(report);
      return [
        ...(await leftOffMap(source)),
        ...(sections.length === 0 ? [] : [source.say('paper.withoutSections', { titles: sections.join(', ') })]),
        ...(details === 0 ? [] : [source.say('paper.withoutDetails', { count: details })]),
      ];
    },
    write: async (source, paint) => {
      const [report, { writePptx }] = await Promise.all([reportFor(source), import('./pptx/writePptx.ts')]);
      return writePptx(report, paint);
    },
  },
  xlsx: {
    leftOut: async ({ workshop, say }) => {
      const { cutInXlsx } = await import('./xlsx/xlsx.ts');
      const count = cutInXlsx(workshop).length;
      return count === 0 ? [] : [say('paper.cut', { count })];
    },
    write: async ({ workshop }) => (await import('./xlsx/xlsx.ts')).writeXlsx(workshop),
  },
  csv: {
    leftOut: async () => [],
    write: async ({ workshop }) => (await import('./csv/csv.ts')).writeCsv(workshop),
  },
  ics: {
    leftOut: async ({ workshop, say }) => {
      const { stepsWithoutDay } = await import('./ics/writeIcs.ts');
      const count = stepsWithoutDay(workshop).length;
      return [say('paper.onlySteps'), ...(count === 0 ? [] : [say('paper.withoutDay', { count })])];
    },
    write: async ({ workshop, say, createdAt }) =>
      (await import('./ics/writeIcs.ts')).writeIcs(workshop, say, createdAt),
  },
  md: {
    leftOut: async (source) => [source.say('paper.noPicture'), ...(await leftOffMap(source))],
    write: async (source) => {
      const [report, { writeMarkdown }] = await Promise.all([reportFor(source), import('./markdown/writeMarkdown.ts')]);
      return writeMarkdown(report);
    },
  },
  json: {
    leftOut: async (source) => [source.say('paper.noDrawing'), ...(await leftOffMap(source))],
    write: async (source) => {
      const [report, { writeJson }] = await Promise.all([reportFor(source), import('./json/writeJson.ts')]);
      return writeJson(report);
    },
  },
};
