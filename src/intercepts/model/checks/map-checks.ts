import type { Id } from '../field.ts';
import { type Place, partsOf } from '../place.ts';
import { cardsByPlace, interceptOf, interceptsOf, placesInOrder } from '../places.ts';
import type { Card, SystemMap } from '../system-map.ts';
import { MAP_CHECKS, type MapCheck, type MapFinding } from './map-finding.ts';

/** What is missing on the map, in reading order: the whole system first, then lane by lane. */
export function mapFindingsOf(map: SystemMap): MapFinding[] {
  const cards = cardsByPlace(map);
  const empty = emptyInterceptsOf(map, cards.keys());
  return placesInOrder(map).flatMap((place) =>
    emptyPlace(map, place, empty, cards).concat((cards.get(place) ?? []).flatMap((card) => incompleteCard(card))),
  );
}

function emptyInterceptsOf(map: SystemMap, occupied: Iterable<Place>): ReadonlySet<Id> {
  const empty = new Set(interceptsOf(map).map(({ id }) => id));
  for (const place of occupied) empty.delete(interceptOf(map, place));
  return empty;
}

/** An empty intercept is one finding, not one more for each of its stations. */
function emptyPlace(
  map: SystemMap,
  place: Place,
  empty: ReadonlySet<Id>,
  cards: ReadonlyMap<Place, readonly Card[]>,
): MapFinding[] {
  const { kind, id } = partsOf(place);
  if (kind === 'intercept') return empty.has(id) ? [found('interceptWithoutCard', 'intercepts', id)] : [];
  if (kind !== 'station' || cards.has(place) || empty.has(interceptOf(map, place))) return [];
  return [found('stationWithoutCard', 'stations', id)];
}

function incompleteCard({ id, kind, text, status }: Card): MapFinding[] {
  const findings: MapFinding[] = [];
  if (text === '') findings.push(found('cardWithoutText', 'cards', id, 'text'));
  if (kind === 'resource' && status === '') findings.push(found('resourceWithoutStatus', 'cards', id, 'status'));
  return findings;
}

const found = (check: MapCheck, collection: keyof SystemMap, id: Id, field: keyof Card | '' = ''): MapFinding => ({
  check,
  severity: MAP_CHECKS[check],
  collection,
  id,
  field,
});
