import { addLastIntercept, addStationNear } from '../../cards/adding.ts';
import { connect } from '../../cards/connect.ts';
import { pathName, placeName } from '../../cards/place-name.ts';
import { removeCards } from '../../model/card-edits.ts';
import { removeIntercept, removeStation } from '../../model/lane-edits.ts';
import { removePath } from '../../model/path-edits.ts';
import { atPath, atStation, type Place, partsOf, SYSTEM } from '../../model/place.ts';
import { interceptOf, pathsOf, stationsOf } from '../../model/places.ts';
import { COMMUNITY, type SystemMap } from '../../model/system-map.ts';
import { inShort } from '../card-moves.ts';
import { walk } from '../cursor.ts';
import { boxOfPlace, type Target } from '../target.ts';
import type { Command, Hands } from './command.ts';

const isPlaceOf = (target: Target, kind: 'station' | 'intercept' | 'path'): boolean =>
  target.kind === 'place' && target.place.startsWith(`${kind}:`);

export const placeOf = (target: Target, map: SystemMap): Place =>
  target.kind === 'place' ? target.place : (map.cards[target.ids[0] ?? '']?.at ?? 'system');

/** Commands that add, name, join and take away. */
export const makingCommands: readonly Command[] = [
  {
    id: 'add-card',
    keys: ['a'],
    fits: () => true,
    run: (target, { desk }) => {
      desk.goTo(placeOf(target, desk.state().document));
      document.querySelector<HTMLElement>('#capture-line')?.focus();
    },
  },
  {
    id: 'add-station',
    keys: ['s'],
    fits: () => true,
    run: (target, { desk, say }) => addStationNear(desk, say, placeOf(target, desk.state().document)),
  },
  {
    id: 'add-intercept',
    keys: ['i'],
    fits: () => true,
    run: (_target, { desk, say }) => addLastIntercept(desk, say),
  },
  {
    id: 'details',
    keys: [],
    fits: () => true,
    run: (target, { desk }) => (target.kind === 'cards' ? desk.select(target) : desk.inspect(target.place)),
  },
  {
    id: 'rename',
    keys: ['F2'],
    fits: (target) => isPlaceOf(target, 'station'),
    run: (target, { hand, desk }) =>
      hand.set({ kind: 'renaming', station: partsOf(placeOf(target, desk.state().document)).id }),
  },
  {
    id: 'connect-to',
    keys: ['c'],
    fits: (target) => isPlaceOf(target, 'station'),
    run: (target, hands) => chooseEnd(target, hands, 'to'),
  },
  {
    id: 'connect-from',
    keys: ['f'],
    fits: (target) => isPlaceOf(target, 'station'),
    run: (target, hands) => chooseEnd(target, hands, 'from'),
  },
  {
    id: 'paths',
    keys: ['p'],
    fits: (target) => isPlaceOf(target, 'station') || isPlaceOf(target, 'intercept'),
    can: (target, { desk }) => (pathsTouching(target, desk.state().document).length > 0 ? true : 'cannotNow.noPaths'),
    run: choosePath,
  },
  {
    id: 'remove',
    keys: ['Delete', 'Backspace'],
    fits: (target) => target.kind === 'cards' || target.place !== 'system',
    run: (target, hands) =>
      target.kind === 'cards' ? removeTheCards(target.ids, hands) : removePlace(target.place, hands),
  },
];

// Not an id: ids have no capital letters.
const THE_COMMUNITY = 'COMMUNITY';

/** Asks for the other end of a path: the one that it leads to, or the one that it comes from. */
function chooseEnd(target: Target, { desk, say, hand }: Hands, end: 'to' | 'from') {
  const map = desk.state().document;
  const { id } = partsOf(placeOf(target, map));
  const others = stationsOf(map).filter((station) => station.id !== id);
  hand.set({
    kind: 'choosing',
    title: say(end === 'to' ? 'choose.endFor' : 'choose.startFor', { name: map.stations[id]?.name ?? '' }),
    options: [
      ...others.map((station) => ({ value: station.id, label: station.name })),
      { value: THE_COMMUNITY, label: say('inspect.community') },
    ],
    choose: (value) => {
      const other = value === THE_COMMUNITY ? COMMUNITY : value;
      if (end === 'to') connect(desk, say, id, other);
      else connect(desk, say, other, id);
    },
  });
}

function pathsTouching(target: Target, map: SystemMap) {
  const { kind, id } = partsOf(placeOf(target, map));
  return pathsOf(map).filter((path) =>
    kind === 'station' ? path.from === id || path.to === id : interceptOf(map, atPath(path.id)) === id,
  );
}

function choosePath(target: Target, { desk, say, hand }: Hands) {
  const map = desk.state().document;
  const place = placeOf(target, map);
  hand.set({
    kind: 'choosing',
    title: say('choose.pathOf', { name: placeName(map, place, say) }),
    options: pathsTouching(target, map).map((path) => ({ value: path.id, label: pathName(map, path, say) })),
    choose: (id) => {
      desk.inspect(atPath(id));
      // The way on is in its details: its cards, its words, its removal.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.inspector')?.focus());
    },
  });
}

function removeTheCards(ids: readonly string[], { desk, say, layout, stand, leave }: Hands) {
  const map = desk.state().document;
  const [first] = ids.flatMap((id) => map.cards[id] ?? []);
  if (!first) return;
  const rows = boxOfPlace(layout(), first.at)?.rows.map(({ card }) => card.id) ?? [];
  const at = rows.indexOf(first.id);
  const left = [...rows.slice(at), ...rows.slice(0, at).toReversed()].find((id) => !ids.includes(id));
  const label =
    ids.length === 1
      ? say('did.removeCardNamed', { text: inShort(first.text) })
      : say('did.removeCards', { count: ids.length });
  desk.perform(label, removeCards(ids), { shown: true });
  // The place itself would be the next to go.
  if (left === undefined) leave(interceptOf(map, first.at), first.at);
  else stand({ place: first.at, card: left });
}

/** After it nothing stands under the keyboard that the same key would remove. */
function removePlace(place: Place, { desk, say, layout, leave }: Hands) {
  const map = desk.state().document;
  const lane = interceptOf(map, place);
  const { kind, id } = partsOf(place);
  const shown = { shown: true };
  switch (kind) {
    case 'station': {
      const spot = { place, card: undefined };
      const above = walk(layout(), spot, 'ArrowUp').place;
      const next = above === place ? walk(layout(), spot, 'ArrowDown').place : above;
      desk.perform(say('did.removeStation', { name: map.stations[id]?.name ?? '' }), removeStation(id), shown);
      return leave(lane, next);
    }
    case 'intercept':
      desk.perform(say('did.removeIntercept', { name: map.intercepts[id]?.name ?? '' }), removeIntercept(id), shown);
      return leave('', SYSTEM);
    case 'path':
      desk.perform(say('did.removePath'), removePath(id), shown);
      return leave(lane, stationOfPath(map, id));
    case 'system':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** The station where a path begins, or where it ends when it comes in from the community. */
function stationOfPath(map: SystemMap, id: string): Place {
  const { from = COMMUNITY, to = COMMUNITY } = map.paths[id] ?? {};
  return atStation(from === COMMUNITY ? to : from);
}
