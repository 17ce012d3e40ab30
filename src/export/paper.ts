import type { Say } from '../words/words.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';

/** What a paper is made from, and how whoever waits for it is told and heard. */
export interface Order {
  readonly workshop: WorkshopDocument;
  readonly say: Say;
  /** ISO date and time in UTC. */
  readonly createdAt: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface Paper {
  readonly id: string;
  readonly label: (say: Say) => string;
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  /** Makes the file. Rejects with the signal's reason when that is heard. */
  readonly make: (order: Order) => Promise<Made>;
}

export interface Made {
  readonly content: Blob;
  /** What to say when it is saved under this name. */
  readonly told: (name: string) => string;
  /** What the file cannot hold, in a sentence, so that a person may think again before it is saved; nothing or '' for nothing. */
  readonly left?: string;
}
