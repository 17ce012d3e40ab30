import * as v from 'valibot';
import { ID_PATTERN, type Id } from './field.ts';

const PLACE_KINDS = ['intercept', 'station', 'path'] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * Where a card, a priority or a step belongs: `system`, `intercept:ID`, `station:ID` or `path:ID`.
 * One field, not two: when two copies move the same card, the merged card still stands at one of the two places.
 */
export type Place = 'system' | `${PlaceKind}:${string}`;

export const SYSTEM: Place = 'system';
export const atIntercept = (id: Id): Place => `intercept:${id}`;
export const atStation = (id: Id): Place => `station:${id}`;
export const atPath = (id: Id): Place => `path:${id}`;

export interface PlaceParts {
  readonly kind: PlaceKind | 'system';
  readonly id: Id;
}

/** Splits a place; the id of the whole system is ''. */
export function partsOf(place: Place): PlaceParts {
  const [kind, id] = place.split(':', 2);
  const known = PLACE_KINDS.find((candidate) => candidate === kind);
  return known && id ? { kind: known, id } : { kind: 'system', id: '' };
}

export function isPlace(value: unknown): value is Place {
  if (value === SYSTEM) return true;
  if (typeof value !== 'string') return false;
  const [kind, id, ...rest] = value.split(':');
  return rest.length === 0 && PLACE_KINDS.some((candidate) => candidate === kind) && ID_PATTERN.test(id ?? '');
}

export const place = () => v.optional(v.custom<Place>(isPlace), SYSTEM);
