import type { Id } from '../field.ts';
import type { SystemMap } from '../system-map.ts';

/**
 * `fault`: contradicts itself and has to be put right. `blank`: somebody still has to fill it in. `hint`: worth a look, and may
 * well be right as it is.
 */
export const SEVERITIES = ['fault', 'blank', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What may be found on a map, and how much it matters. */
export const MAP_CHECKS = {
  cardWithoutText: 'blank',
  interceptWithoutCard: 'hint',
  stationWithoutCard: 'hint',
  resourceWithoutStatus: 'hint',
} as const satisfies Record<string, Severity>;
export type MapCheck = keyof typeof MAP_CHECKS;

/** One thing found, with the record to jump to; `field` is '' when the whole record is meant. */
export interface MapFinding {
  readonly check: MapCheck;
  readonly severity: Severity;
  readonly collection: keyof SystemMap;
  readonly id: Id;
  readonly field: string;
}
