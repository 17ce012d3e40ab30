import { placeName } from '../../cards/place-name.ts';
import { moveIntercept } from '../../model/lane-edits.ts';
import { atIntercept, type Place, partsOf } from '../../model/place.ts';
import { cardsAt, interceptOf, interceptsOf, placesInOrder, stationsOf } from '../../model/places.ts';
import type { Card, SystemMap } from '../../model/system-map.ts';
import { asShown } from '../../scene/place-box.ts';
import { moveCardsTo } from '../card-moves.ts';
import { walk } from '../cursor.ts';
import { moveStationTo } from '../station-moves.ts';
import { boxOfPlace, type Target } from '../target.ts';
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

function sideways(id: 'move-left' | 'move-right', keys: readonly string[], key: Sideways): Command {
  const none: Cannot = key === 'ArrowLeft' ? 'cannotNow.leftmost' : 'cannotNow.rightmost';
  return {
    id,
    keys,
    fits: (target) => isMovable(target) || isLane(target),
    can: (target, hands) => {
      const map = hands.desk.state().document;
      const found =
        target.kind === 'cards'
          ? placeBeside(target.ids, hands, key)
          : laneBeside(interceptOf(map, target.place), map, key);
      return found === undefined ? none : true;
    },
    run: (target, hands) => {
      if (target.kind === 'place') return (isLane(target) ? moveLane : moveToLaneBeside)(target.place, hands, key);
      const to = placeBeside(target.ids, hands, key);
      if (to) moveAndFollow(target.ids, to, undefined, hands);
    },
  };
}

type Sideways = 'ArrowLeft' | 'ArrowRight';

const isLane = (target: Target): boolean => target.kind === 'place' && target.place.startsWith('intercept:');

function laneBeside(lane: string, map: SystemMap, key: Sideways): string | undefined {
  const lanes = interceptsOf(map).map((intercept) => intercept.id);
  const at = lanes.indexOf(lane);
  return at < 0 ? undefined : lanes[at + (key === 'ArrowLeft' ? -1 : 1)];
}

/** The place at the same height in the next lane that has any. */
function placeBeside(ids: readonly string[], { desk, layout }: Hands, key: Sideways): Place | undefined {
  const at = desk.state().document.cards[ids[0] ?? '']?.at;
  const next = at === undefined ? undefined : walk(layout(), { place: at, card: undefined }, key).place;
  return next === at ? undefined : next;
}

/** The station takes the same row in the lane beside its own. */
function moveToLaneBeside(place: Place, { desk, say, stand }: Hands, key: Sideways) {
  const map = desk.state().document;
  const { id } = partsOf(place);
  const lane = interceptOf(map, place);
  const intercept = laneBeside(lane, map, key);
  if (intercept === undefined) return;
  const row = stationsOf(map, lane).findIndex((station) => station.id === id);
  moveStationTo(desk, say, id, { intercept, before: stationsOf(map, intercept)[row]?.id });
  stand({ place, card: undefined });
}

function moveLane(place: Place, { desk, say, stand, layout }: Hands, key: Sideways) {
  const map = desk.state().document;
  const { id } = partsOf(place);
  const beside = laneBeside(id, map, key);
  if (beside === undefined) return;
  const before = key === 'ArrowLeft' ? beside : laneBeside(beside, map, key);
  const lanes = interceptsOf(map).map((lane) => lane.id);
  const label = say('did.moveInterceptTo', {
    name: map.intercepts[id]?.name ?? '',
    row: lanes.indexOf(beside) + 1,
    rows: lanes.length,
  });
  desk.perform(label, moveIntercept(id, before));
  // A lane itself is no stop of the walk; its own cards are.
  if (boxOfPlace(layout(), place)) stand({ place, card: undefined });
}
