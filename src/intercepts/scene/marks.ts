import type { CardKind } from '../model/card.ts';

/** The sign before a card: its shape says the kind where colour cannot. All of them are in the symbols font. */
export const KIND_MARKS: Readonly<Record<CardKind, string>> = {
  resource: '●',
  gap: '▲',
  opportunity: '★',
  'quick-fix': '◆',
  parked: '■',
};
