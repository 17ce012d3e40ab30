import * as v from 'valibot';
import { amount, id, oneOf, text } from './field.ts';
import { place } from './place.ts';

export const CARD_KINDS = ['resource', 'gap', 'opportunity', 'quick-fix', 'parked'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** '' means that nobody has said yet, which is a different thing from `missing`. */
export const CARD_STATUSES = ['', 'enough', 'short', 'missing'] as const;
export type CardStatus = (typeof CARD_STATUSES)[number];

/** One thing the room said: a resource, a gap, an opportunity, a quick fix, or something parked for later. */
export const cardRecord = v.object({
  id: id(),
  order: text(),
  kind: oneOf(CARD_KINDS, 'gap'),
  at: place(),
  text: text(),
  initials: text(),
  agency: text(),
  heading: text(),
  status: oneOf(CARD_STATUSES, ''),
  capacity: amount(),
  capacityUnit: text(),
  volume: amount(),
  volumeYear: text(),
  hours: text(),
  eligibility: text(),
  referrers: text(),
  population: text(),
  area: text(),
  description: text(),
  affected: text(),
  lastChecked: text(),
  checkedBy: text(),
  note: text(),
  /** Who takes it on, and until when: an ISO day or the room's own words. For quick fixes and for what was parked. */
  owner: text(),
  due: text(),
  /** The table, laptop or workshop that it comes from, as a person named it, or ''. */
  origin: text(),
});
