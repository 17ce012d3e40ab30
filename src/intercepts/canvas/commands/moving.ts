import { placeName } from '../../cards/place-name.ts';
import type { Place } from '../../model/place.ts';
import { atIntercept, atStation, partsOf } from '../../model/place.ts';
import { cardsAt, interceptsOf, placesInOrder, stationsOf } from '../../model/places.ts';
import type { Card, SystemMap } from '../../model/system-map.ts';
import { asShown } from '../../scene/place-box.ts';
import { moveCardsTo } from '../card-moves.ts';
import { walk } from '../cursor.ts';
import { moveStationTo } from '../station-moves.ts';
import type { Target } from '../target.ts';
import type { Cannot, Command, Hands } from './command.ts';

/** Commands that move what is there: within its list or lane, to the next lane, or anywhere by name. */
export const movingCommands: readonly Command[] = [
  {
    id: 'move-to',
    keys: ['m'],
    fits: isMovable,
    run: (target, hands) =>
      target.kind === 'cards' ? chooseForCards(target.ids, hands) : chooseLane(target.place, hands),
  },
  step('move-up', ['Mod+ArrowUp', 'Alt+Shift+ArrowUp'], -1),
  step('move-down', ['Mod+ArrowDown', 'Alt+Shift+ArrowDown'], 1),
  sideways('move-left', ['Mod+ArrowLeft', 'Alt+Shift+ArrowLeft'], 'ArrowLeft'),
  sideways('move-right', ['Mod+ArrowRight', 'Alt+Shift+ArrowRight'], 'ArrowRight'),
];

function isMovable(target: Target): boolean {
  return target.kind === 'cards' || target.place.startsWith('station:');
}

function chooseForCards(ids: readonly string[], hands: Hands) {
  const { desk, say, hand } = hands;
  const map = desk.state().document;
  // Paths bear the names of their stations: behind them they are not in the way of who looks for a station.
  const places = placesInOrder(map)
    .filter((place) => ids.some((id) => map.cards[id]?.at !== place))
    .toSorted((a, b) => isPath(a) - isPath(b));
  const options = places.map((place) => ({ value: place, label: placeName(map, place, say), place }));
  const choose = (value: string) => {
    const to = options.find((option) => option.value === value)?.place;
    if (to !== undefined) moveAndFollow(ids, to, undefined, hands);
  };
  hand.set({ kind: 'choosing', title: say('choose.placeFor', { count: ids.length }), options, choose });
}

const isPath = (place: Place): number => (place.startsWith('path:') ? 1 : 0);

function chooseLane(place: Place, hands: Hands) {
  const { desk, say, hand } = hands;
  const map = desk.state().document;
  const { id } = partsOf(place);
  hand.set({
    kind: 'choosing',
    title: say('choose.laneFor', { name: map.stations[id]?.name ?? '' }),
    options: interceptsOf(map).map((lane) => ({ value: lane.id, label: placeName(map, atIntercept(lane.id), say) })),
    choose: (intercept) => {
      moveStationTo(desk, say, id, { intercept, before: undefined });
      hands.stand({ place, card: undefined });
    },
  });
}

function moveAndFollow(ids: readonly string[], to: Place, before: string | undefined, hands: Hands) {
  moveCardsTo(hands.desk, hands.say, ids, to, before);
  hands.unfold(to);
  const [card] = ids;
  hands.stand({ place: to, card });
}

function step(id: 'move-up' | 'move-down', keys: readonly string[], by: -1 | 1): Command {
  const none: Cannot = by < 0 ? 'cannotNow.first' : 'cannotNow.last';
  return {
    id,
    keys,
    fits: isMovable,
    can: (target, { desk }) => (stepOf(target, desk.state().document, by) ? true : none),
    run: (target, hands) => {
      const found = stepOf(target, hands.desk.state().document, by);
      if (!found) return;
      if (target.kind === 'cards') moveAndFollow(target.ids, found.place, found.before, hands);
      else {
        const { id: station } = partsOf(target.place);
        moveStationTo(hands.desk, hands.say, station, { intercept: partsOf(found.place).id, before: found.before });
        hands.stand({ place: target.place, card: undefined });
      }
    },
  };
}

interface Step {
  readonly place: Place;
  readonly before: string | undefined;
}

/** One step up or down: a card among those of its kind, as a list stands by kind, a station in its lane. */
function stepOf(target: Target, map: SystemMap, by: -1 | 1): Step | undefined {
  if (target.kind === 'place') {
    const { id } = partsOf(target.place);
    const intercept = map.stations[id]?.intercept ?? '';
    return stepIn(
      stationsOf(map, intercept).map((station) => station.id),
      [id],
      by,
      atIntercept(intercept),
    );
  }
  const [first] = target.ids.flatMap((id): Card[] => (map.cards[id] ? [map.cards[id]] : []));
  if (!first) return undefined;
  const kin = asShown(cardsAt(map, first.at)).filter((card) => card.kind === first.kind);
  return stepIn(
    kin.map((card) => card.id),
    target.ids,
    by,
    first.at,
  );
}

function stepIn(list: readonly string[], moved: readonly string[], by: -1 | 1, place: Place): Step | undefined {
  const rows = list.flatMap((id, k) => (moved.includes(id) ? [k] : []));
  const [top, bottom] = [rows[0] ?? -1, rows.at(-1) ?? -1];
  if (by < 0) return top > 0 ? { place, before: list[top - 1] } : undefined;
  return bottom >= 0 && bottom < list.length - 1 ? { place, before: list[bottom + 2] } : undefined;
}

function sideways(
  id: 'move-left' | 'move-right',
  keys: readonly string[],
  direction: 'ArrowLeft' | 'ArrowRight',
): Command {
  const none: Cannot = direction === 'ArrowLeft' ? 'cannotNow.leftmost' : 'cannotNow.rightmost';
  const laneBeside = (place: Place, map: SystemMap) => {
    const lanes = interceptsOf(map).map((lane) => lane.id);
    const at = lanes.indexOf(map.stations[partsOf(place).id]?.intercept ?? '');
    return at < 0 ? undefined : lanes[at + (direction === 'ArrowLeft' ? -1 : 1)];
  };
  /** The place at the same height in the next lane that has any. */
  const placeBeside = (ids: readonly string[], { desk, layout }: Hands) => {
    const at = desk.state().document.cards[ids[0] ?? '']?.at;
    const next = at === undefined ? undefined : walk(layout(), { place: at, card: undefined }, direction).place;
    return next === at ? undefined : next;
  };
  return {
    id,
    keys,
    fits: isMovable,
    can: (target, hands) => {
      const found =
        target.kind === 'cards'
          ? placeBeside(target.ids, hands)
          : laneBeside(target.place, hands.desk.state().document);
      return found === undefined ? none : true;
    },
    run: (target, hands) => {
      if (target.kind === 'cards') {
        const to = placeBeside(target.ids, hands);
        if (to) moveAndFollow(target.ids, to, undefined, hands);
        return;
      }
      const map = hands.desk.state().document;
      const intercept = laneBeside(target.place, map);
      if (intercept === undefined) return;
      const { id: station } = partsOf(target.place);
      const row = stationsOf(map, map.stations[station]?.intercept).findIndex((other) => other.id === station);
      moveStationTo(hands.desk, hands.say, station, { intercept, before: stationsOf(map, intercept)[row]?.id });
      hands.stand({ place: atStation(station), card: undefined });
    },
  };
}
