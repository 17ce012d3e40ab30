import { useRef, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { fileNameOf } from './fileName.ts';
import { endingFor, type Order, type Paper } from './paper.ts';

/** What a person chooses beside the format. */
export type Choices = Pick<Order, 'part' | 'isLargePrint' | 'pageSize' | 'sheet' | 'shown'>;

export interface Hands {
  /** The workshop as it is at the moment. */
  readonly workshop: () => WorkshopDocument;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly saveAs: (name: string, content: Blob) => void;
  readonly tell: (text: string, tone: 'done' | 'problem') => void;
}

/** What is being made. */
interface Work {
  /** How far it has come, from 0 to 1; undefined for what does not tell. */
  readonly share: number | undefined;
}

/** Undefined where the browser lets no tab open. */
type Show = (content: Blob) => Window | null;

/** Makes files beside the page: how far one has come, and a way to stop it. */
export function useExport({ workshop, now, saveAs, tell }: Hands) {
  const say = useWords();
  const [work, setWork] = useState<Work>();
  const control = useRef<AbortController>(undefined);

  const orderFor = (choices: Choices, signal: AbortSignal): Order => ({
    ...choices,
    workshop: workshop(),
    say,
    createdAt: new Date(now()).toISOString(),
    onProgress: (share) => setWork({ share }),
    signal,
  });

  /** Saves the file, or with `show` opens it where it can be printed. */
  const make = async (paper: Paper, choices: Choices, show?: Show): Promise<void> => {
    const own = new AbortController();
    control.current = own;
    setWork({ share: undefined });
    try {
      const order = orderFor(choices, own.signal);
      const { content, told } = await paper.make(order);
      const name = fileNameOf(order.workshop, endingFor(paper, choices));
      if (show === undefined) {
        saveAs(name, content);
        tell(told(name), 'done');
      } else if (show(content) !== null) tell(say('paper.printing', { name }), 'done');
      else {
        saveAs(name, content);
        tell(say('paper.printBlocked', { name }), 'problem');
      }
    } catch (error) {
      if (own.signal.aborted) tell(say('paper.cancelled'), 'done');
      else tell(say('paper.failed', { detail: error instanceof Error ? error.message : String(error) }), 'problem');
    } finally {
      setWork(undefined);
    }
  };

  return { work, make, stop: () => control.current?.abort(), orderFor };
}
