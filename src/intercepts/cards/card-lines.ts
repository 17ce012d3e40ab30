import type { Say } from '../../words/words.ts';
import { CARD_KINDS, CARD_STATUSES, type CardKind, type CardStatus } from '../model/card.ts';
import type { Place } from '../model/place.ts';
import type { Card, SystemMap } from '../model/system-map.ts';
import { cardsIn } from './capture.ts';

/** A card as a line of a spreadsheet holds it. */
export interface LineCard {
  readonly kind: CardKind;
  readonly at: Place;
  readonly text: string;
  readonly agency?: string;
  readonly status?: CardStatus;
}

/** Cards as plain lines that a spreadsheet takes apart into cells: kind, text, agency, status, in words. */
export const writeCardLines = (cards: readonly Card[], say: Say): string =>
  cards
    .map(({ kind, text, agency, status }) =>
      [say(`kind.${kind}`), text, agency, status === '' ? '' : say(`status.${status}`)].map(cell).join('\t').trimEnd(),
    )
    .join('\n');

/** A tab or a line break inside a cell would be read as its end. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Pasted lines as cards at a place. Where there are tabs, a line is a row of a spreadsheet, its first cell a kind in words or
 * already the text; otherwise it is read as the capture line reads it.
 */
export function readCardLines(map: SystemMap, pasted: string, kind: CardKind, at: Place, say: Say): LineCard[] {
  if (!pasted.includes('\t')) return cardsIn(map, pasted, kind, at);
  return pasted.split(/\r\n|\r|\n/).flatMap((line): LineCard[] => {
    const cells = line.split('\t').map(unquoted);
    const named = CARD_KINDS.find((one) => isWord(cells[0], one, say(`kind.${one}`)));
    const [text = '', agency = '', status = ''] = named ? cells.slice(1) : cells;
    if (text === '') return [];
    const found = CARD_STATUSES.find((one) => one !== '' && isWord(status, one, say(`status.${one}`)));
    return [{ kind: named ?? kind, at, text, agency, status: found ?? '' }];
  });
}

/** Spreadsheets put a cell in quotation marks when it holds some, and double those. */
const unquoted = (text: string): string =>
  /^".*"$/.test(text.trim()) ? text.trim().slice(1, -1).replaceAll('""', '"') : text.trim();

const isWord = (text: string | undefined, ...words: readonly string[]): boolean =>
  words.some((word) => word.toLowerCase() === text?.toLowerCase());
