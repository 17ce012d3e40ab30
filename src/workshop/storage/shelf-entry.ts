import { CARD_KINDS, type CardKind } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { interceptOf, interceptsOf } from '../../intercepts/model/places.ts';
import { aboutOf, type WorkshopDocument } from '../model/workshop-document.ts';

/** What the shelf shows of a workshop, so that the list need not open each one. */
export interface ShelfEntry {
  readonly id: Id;
  readonly title: string;
  readonly place: string;
  readonly cards: Readonly<Record<CardKind, number>>;
  /** How many cards stand in each lane, from left to right. Undefined for what an earlier version has written. */
  readonly lanes?: readonly number[];
  /** The version of the document format that it was last written in. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** What it takes on the disk. */
  readonly bytes: number;
  /** Undefined while it stands on the shelf; else the time of its removal, which can be taken back until the bin is emptied. */
  readonly removedAt: number | undefined;
}

export type Summary = Pick<ShelfEntry, 'title' | 'place' | 'cards' | 'lanes'>;

export function summaryOf(document: WorkshopDocument): Summary {
  const { title, place } = aboutOf(document);
  const cards = Object.values(document.cards);
  const countOf = (kind: CardKind) => cards.filter((card) => card.kind === kind).length;
  return { title, place, cards: countsOf(countOf), lanes: lanesOf(document) };
}

function lanesOf(document: WorkshopDocument): number[] {
  const counts = new Map(interceptsOf(document).map(({ id }) => [id, 0]));
  for (const card of Object.values(document.cards)) {
    const lane = interceptOf(document, card.at);
    const count = counts.get(lane);
    if (count !== undefined) counts.set(lane, count + 1);
  }
  return [...counts.values()];
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
