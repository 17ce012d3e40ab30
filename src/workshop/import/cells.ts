import { CARD_STATUSES, type CardStatus } from '../../intercepts/model/card.ts';
import { STEP_STATUSES, type StepStatus } from '../model/plan.ts';
import { looseName } from './loose-name.ts';

// What rooms write where a list has no word for it yet; compared without case and punctuation.
const CARD_STATUS_WORDS: Readonly<Record<CardStatus, readonly string[]>> = {
  '': [],
  enough: ['enough', 'sufficient', 'adequate', 'ok', 'sufficient capacity', 'enough capacity'],
  short: [
    'short',
    'short of capacity',
    'lacks capacity',
    'exists but lacks capacity',
    'not enough',
    'too little',
    'limited',
    'insufficient',
    'partial',
  ],
  missing: ['missing', 'absent', 'none', 'not available', 'unavailable', 'does not exist'],
};
const STEP_STATUS_WORDS: Readonly<Record<StepStatus, readonly string[]>> = {
  'not-started': ['not started', 'open', 'planned', 'to do'],
  'in-progress': ['in progress', 'started', 'under way', 'ongoing'],
  done: ['done', 'complete', 'completed', 'finished'],
  blocked: ['blocked', 'stuck', 'on hold'],
  dropped: ['dropped', 'given up', 'cancelled', 'canceled'],
};

/** The status that the words mean, or undefined when they are not known. */
export const cardStatusOf = (words: string): CardStatus | undefined =>
  CARD_STATUSES.find((status) => isAmong(CARD_STATUS_WORDS[status], words));
export const stepStatusOf = (words: string): StepStatus | undefined =>
  STEP_STATUSES.find((status) => isAmong(STEP_STATUS_WORDS[status], words));

const isAmong = (known: readonly string[], words: string) => known.some((word) => looseName(word) === looseName(words));

export interface Capacity {
  readonly capacity: number;
  readonly capacityUnit: string;
}

// A number alone, or with a unit that holds no further figure: "12 beds, 3 for women" says more than one number can.
const CAPACITY = /^(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,8})(\.\d{1,2})?(?:\s+([^\d\s][^\d\n]{0,39}))?$/;

/** "108 beds" as a number and its unit, or undefined when it is neither. */
export function capacityOf(words: string): Capacity | undefined {
  const [, whole, decimals = '', unit = ''] = CAPACITY.exec(words) ?? [];
  return whole === undefined
    ? undefined
    : { capacity: Number(whole.replaceAll(',', '') + decimals), capacityUnit: unit };
}

export interface VotesInNote {
  readonly votes: number | undefined;
  /** What the note says besides. */
  readonly rest: string;
}

// A comma parts only with a space behind it, so that "1,000 votes" is not read as 0.
const PARTS = /([;\n]|, )/;
const VOTES = /^\s*(?:votes?\s*[:=]?\s*(\d{1,6})|(\d{1,6})\s+votes?)\s*$/i;

/** Finds `votes 31` among the parts of a note. */
export function votesIn(note: string): VotesInNote {
  const parts = note.split(PARTS);
  const index = parts.findIndex((part) => VOTES.test(part));
  if (index < 0) return { votes: undefined, rest: note };
  const [, before, after] = VOTES.exec(parts[index] ?? '') ?? [];
  // The part goes with the separator behind it, or before it when it is the last one.
  const rest = parts.toSpliced(index === parts.length - 1 ? Math.max(0, index - 1) : index, 2).join('');
  return { votes: Number(before ?? after), rest: rest.trim() };
}

export interface WhoAndWhen {
  readonly lead: string;
  readonly due: string;
  readonly rest: string;
}

const CITATION = /\bpp?\.? ?\d+\b|https?:/i;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'at', 'in', '&']);

/**
 * Reads the note of an action: `who; when`, and what follows a second semicolon is kept as its note. Without a semicolon only
 * what plainly is a name or an agency is taken for one; a page or an address says where the row comes from, not who acts.
 */
export function whoAndWhen(note: string): WhoAndWhen {
  const [lead = '', due, ...more] = note.split(';').map((part) => part.trim());
  if (CITATION.test(lead)) return { lead: '', due: '', rest: note };
  if (due !== undefined) return { lead, due, rest: more.join('; ') };
  return isPlainlyName(note) ? { lead: note, due: '', rest: '' } : { lead: '', due: '', rest: note };
}

function isPlainlyName(words: string): boolean {
  if (words === '' || /[\d.!?:\n]/.test(words)) return false;
  return words.split(/\s+/).every((word) => SMALL_WORDS.has(word) || /^\p{Lu}/u.test(word));
}
