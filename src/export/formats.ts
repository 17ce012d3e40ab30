import { PARTS, type Part } from './report/parts/part.ts';

/** Formats that are made alike in the browser and in Node, beside the PDF. */
export const FORMATS = ['docx', 'pptx', 'xlsx', 'csv', 'ics', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

interface FileFacts {
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** What may be wanted of it; none for formats that hold records and not a report. */
  readonly parts: readonly Part[];
}

/** Forms to be filled in by hand are no slides. */
const SPOKEN_PARTS = PARTS.filter((part) => part !== 'worksheets');

/** What a menu has to know of each format without its writer. */
export const FILE_FACTS: Readonly<Record<Format, FileFacts>> = {
  docx: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    parts: PARTS,
  },
  pptx: {
    ending: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    parts: SPOKEN_PARTS,
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parts: [],
  },
  csv: { ending: 'csv.zip', mediaType: 'application/zip', parts: [] },
  ics: { ending: 'ics', mediaType: 'text/calendar', parts: [] },
  md: { ending: 'md', mediaType: 'text/markdown', parts: PARTS },
  json: { ending: 'json', mediaType: 'application/json', parts: PARTS },
};
