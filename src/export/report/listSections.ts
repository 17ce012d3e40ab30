import type { CardKind } from '../../intercepts/model/card.ts';
import { cardsByPlace, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card, SystemMap } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';
import { detail, part } from './blocks.ts';
import { entryOf } from './entryOf.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Section } from './report.ts';

/** What can be mended soon, in the order of the map, with its place beside it. */
export const quickFixesSection = (map: SystemMap, say: Say): Section[] =>
  listOf('quick-fixes', say('report.quickFixes'), 'quick-fix', map, say);

/** What was put aside for another day. */
export const parkingLotSection = (map: SystemMap, say: Say): Section[] =>
  listOf('parking-lot', say('report.parkingLot'), 'parked', map, say);

function listOf(id: string, title: string, kind: CardKind, map: SystemMap, say: Say): Section[] {
  const cards = inMapOrder(map).filter((card) => card.kind === kind);
  if (cards.length === 0) return [];
  const entries = cards.map((card) =>
    entryOf(card, say, [
      ...detail(say('field.place'), fullPlaceName(map, card.at, say)),
      ...detail(say('field.heading'), card.heading),
    ]),
  );
  return part(id, title, [{ kind: 'list', title: '', groups: [{ title: '', entries }] }]);
}

function inMapOrder(map: SystemMap): Card[] {
  const byPlace = cardsByPlace(map);
  const places = new Set([...placesInOrder(map), ...byPlace.keys()]);
  return [...places].flatMap((place) => byPlace.get(place) ?? []);
}
