import type { Say } from '../words/words.ts';
import type { Sheet } from './poster/sheets.ts';
import type { Part } from './report/parts/part.ts';
import type { Shown } from './shown.ts';
import type { Source } from './writers.ts';

/** What a paper is made from, and how whoever waits for it is told and heard. */
export interface Order extends Source {
  /** Of a poster; undefined for the smallest that is legible. */
  readonly sheet?: Sheet | undefined;
  /** Of a picture of the map; undefined for the whole map. */
  readonly shown?: Shown | undefined;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** One format that can be taken home. */
export interface Paper {
  readonly id: string;
  /** What the format is for: formats of one use stand together. */
  readonly use: 'print' | 'edit' | 'tables' | 'pictures';
  readonly label: (say: Say) => string;
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  /** What may be wanted of the report; none where there is nothing to choose. */
  readonly parts: readonly Part[];
  readonly hasPageSize: boolean;
  readonly hasLargePrint: boolean;
  readonly hasSheet: boolean;
  /** Whether it is a picture that can show just what the screen shows. */
  readonly isOfScreen: boolean;
  /** What the file would not hold or show, a sentence each, before it is made. */
  readonly leftOut: (order: Order) => Promise<string[]>;
  /** Makes the file. Rejects with the signal's reason when that is heard. */
  readonly make: (order: Order) => Promise<Made>;
}

interface Made {
  readonly content: Blob;
  /** What to say when it is saved under this name. */
  readonly told: (name: string) => string;
}

/** "summary.pdf", "large-print.pdf": files of the same day stay apart. */
export function endingFor(
  { ending }: Paper,
  { part, isLargePrint, sheet, shown }: Pick<Order, 'part' | 'isLargePrint' | 'sheet' | 'shown'>,
): string {
  const words = [
    part === 'full' ? '' : part,
    isLargePrint ? 'large-print' : '',
    sheet ?? '',
    shown ? 'as-shown' : '',
    ending,
  ];
  return words.filter((word) => word !== '').join('.');
}
