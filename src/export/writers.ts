import type { Say } from '../words/words.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';

/** Formats that are made alike in the browser and in Node, beside the PDF. */
export const FORMATS = ['csv', 'xlsx', 'md', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

interface Source {
  readonly workshop: WorkshopDocument;
  readonly say: Say;
  /** ISO date and time in UTC. */
  readonly createdAt: string;
}

interface Written {
  readonly content: Uint8Array<ArrayBuffer> | string;
  /** What the format cannot hold, in a sentence; '' when it holds everything. */
  readonly left: string;
}

interface Writer {
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (source: Source) => Promise<Written>;
}

/** Each writer is loaded when it is asked for. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  csv: {
    ending: 'csv.zip',
    mediaType: 'application/zip',
    write: async ({ workshop }) => {
      const { writeCsv } = await import('./csv/csv.ts');
      return { content: writeCsv(workshop), left: '' };
    },
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ workshop, say }) => {
      const { cutInXlsx, writeXlsx } = await import('./xlsx/xlsx.ts');
      const count = cutInXlsx(workshop).length;
      return { content: await writeXlsx(workshop), left: count === 0 ? '' : say('paper.cut', { count }) };
    },
  },
  md: {
    ending: 'md',
    mediaType: 'text/markdown',
    write: async ({ workshop, say, createdAt }) => {
      const [{ reportOf }, { writeMarkdown }] = await Promise.all([
        import('./report/reportOf.ts'),
        import('./markdown/writeMarkdown.ts'),
      ]);
      const report = reportOf(workshop, say, { createdAt, part: 'full', isLargePrint: false });
      return { content: writeMarkdown(report), left: say('paper.noPicture') };
    },
  },
  ics: {
    ending: 'ics',
    mediaType: 'text/calendar',
    write: async ({ workshop, say, createdAt }) => {
      const { stepsWithoutDay, writeIcs } = await import('./ics/writeIcs.ts');
      const count = stepsWithoutDay(workshop).length;
      return {
        content: writeIcs(workshop, say, createdAt),
        left: count === 0 ? '' : say('paper.withoutDay', { count }),
      };
    },
  },
};
