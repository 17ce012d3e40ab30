import { CARD_KINDS, type CardKind } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { aboutOf, type WorkshopDocument } from '../model/workshop-document.ts';

/** What the shelf shows of a workshop, so that the list need not open each one. */
export interface ShelfEntry {
  readonly id: Id;
  readonly title: string;
  readonly place: string;
  readonly cards: Readonly<Record<CardKind, number>>;
  /** The version of the document format that it was last written in. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** What it takes on the disk. */
  readonly bytes: number;
  /** Undefined while it stands on the shelf; else the time of its removal, which can be taken back until the bin is emptied. */
  readonly removedAt: number | undefined;
}

export type Summary = Pick<ShelfEntry, 'title' | 'place' | 'cards'>;

export function summaryOf(document: WorkshopDocument): Summary {
  const { title, place } = aboutOf(document);
  const cards = Object.values(document.cards);
  const countOf = (kind: CardKind) => cards.filter((card) => card.kind === kind).length;
  return { title, place, cards: countsOf(countOf) };
}

function countsOf(countOf: (kind: CardKind) => number): Readonly<Record<CardKind, number>> {
  const [resource, gap, opportunity, quickFix, parked] = CARD_KINDS;
  return {
    [resource]: countOf(resource),
    [gap]: countOf(gap),
    [opportunity]: countOf(opportunity),
    [quickFix]: countOf(quickFix),
    [parked]: countOf(parked),
  };
}
