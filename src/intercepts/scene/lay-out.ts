import type { Id } from '../model/field.ts';
import { atIntercept, atPath, atStation, partsOf, SYSTEM } from '../model/place.ts';
import { cardsByPlace, interceptsOf, pathsOf, stationsOf } from '../model/places.ts';
import type { Card, Intercept, SystemMap } from '../model/system-map.ts';
import { type Channel, layOutChannel } from './channels.ts';
import { type Columns, layOutColumns } from './columns.ts';
import type { LaneBox, MapLayout, PathLine, PlaceBox } from './map-layout.ts';
import { layOutPaths } from './path-lines.ts';
import { type Fold, layOutCollapsed, layOutPlace, moved } from './place-box.ts';
import { type LanePosition, planRoutes } from './route-plan.ts';
import type { Point } from './scene.ts';
import {
  BAND_WIDTH,
  CHANNEL_PADDING,
  COLLAPSED_WIDTH,
  LANE_LINE,
  LANE_MIN_HEIGHT,
  LANE_TYPE,
  MENU_WIDTH,
  NUMBER_SIZE,
  OVERVIEW_LANE_LINE,
  OVERVIEW_LANE_TYPE,
  PADDING,
  STATION_GAP,
  STATION_WIDTH,
} from './sizes.ts';
import { type Levels, layOutSlots } from './slots.ts';
import { type Stacks, stackLanes } from './stacks.ts';
import { layOutSystem } from './system-box.ts';
import { wrap } from './wrap.ts';

/** The few words that stand in the picture itself. */
export interface MapWords {
  readonly wholeSystem: string;
  readonly acrossIntercept: (number: string) => string;
}

/**
 * Lays out the whole map: lanes from left to right between two bands, stations under each other in their order, exits and ways
 * onward over them, ways back under them. Nothing overlaps, and the same map gives the same picture.
 */
export function layOut(map: SystemMap, words: MapWords, fold: Fold): MapLayout {
  const isOverview = fold.isOverview ?? false;
  const intercepts = interceptsOf(map);
  const cards = cardsByPlace(map);
  const boxes = intercepts.map((intercept, lane) => lanePlacesOf(map, intercept, lane, cards, words, fold));
  const widths = intercepts.map(({ id }) => (fold.collapsed?.has(id) ? COLLAPSED_WIDTH : STATION_WIDTH));
  const plans = planRoutes(pathsOf(map), positionsOf(map, boxes, fold), widths, {
    labelOf: ({ label }) => (isOverview ? '' : label),
    hasCards: ({ id }) => cards.has(atPath(id)),
  });
  const stacks = stackLanes(boxes, plans);
  const over = layOutChannel(plans, 'over', stacks.ports);
  const under = layOutChannel(plans, 'under', stacks.ports);
  const levels = levelsOf(stacks, over, under);
  const slots = layOutSlots(plans, intercepts.length, levels);
  const columns = layOutColumns(plans, slots, widths);
  const headers = layOutHeaders(intercepts, columns, fold);

  const headerHeight = Math.max(0, ...headers.map((lane) => lane.header.height));
  const stationTop = headerHeight + over.depth;
  const laneHeight = Math.max(LANE_MIN_HEIGHT, stationTop + stacks.bottom + under.depth + CHANNEL_PADDING);
  const lines = layOutPaths(plans, { columns, slots, levels }, (path) => cards.get(atPath(path)) ?? []);
  const system = systemBoxOf(cards.get(SYSTEM), laneHeight, columns, words, fold);
  return {
    isOverview,
    width: columns.width,
    height: system ? system.box.y + system.box.height : laneHeight,
    bands: [
      { x: 0, y: 0, width: BAND_WIDTH, height: laneHeight },
      { x: columns.width - BAND_WIDTH, y: 0, width: BAND_WIDTH, height: laneHeight },
    ],
    lanes: headers.map((lane) => ({
      ...lane,
      box: { ...lane.box, height: laneHeight },
      header: { ...lane.header, height: headerHeight },
    })),
    places: stacks.lanes.flatMap((stack, lane) =>
      stack.map((place) => moved(place, columns.stations[lane] ?? 0, stationTop)),
    ),
    paths: lines.map((line) => lowered(line, stationTop)),
    system,
  };
}

function lanePlacesOf(
  map: SystemMap,
  intercept: Intercept,
  lane: number,
  cards: ReturnType<typeof cardsByPlace>,
  words: MapWords,
  fold: Fold,
) {
  const stations = stationsOf(map, intercept.id).map((station) => {
    const place = atStation(station.id);
    return layOutPlace(place, lane, station.name, cards.get(place) ?? [], fold);
  });
  const own = cards.get(atIntercept(intercept.id)) ?? [];
  if (fold.collapsed?.has(intercept.id)) return [collapsedLane(map, intercept, lane, cards)];
  if (own.length === 0) return stations;
  return [
    ...stations,
    layOutPlace(atIntercept(intercept.id), lane, words.acrossIntercept(intercept.number), own, fold),
  ];
}

/** All cards of the lane in one box, those on paths inside it included, as these are not drawn. */
function collapsedLane(map: SystemMap, intercept: Intercept, lane: number, cards: ReturnType<typeof cardsByPlace>) {
  const isHere = (station: Id) => map.stations[station]?.intercept === intercept.id;
  const places = [
    atIntercept(intercept.id),
    ...stationsOf(map, intercept.id).map((station) => atStation(station.id)),
    ...pathsOf(map).flatMap(({ id, from, to }) => (isHere(from) && isHere(to) ? [atPath(id)] : [])),
  ];
  const inside = places.flatMap((place) => cards.get(place) ?? []);
  return layOutCollapsed(atIntercept(intercept.id), lane, intercept.name, inside);
}

function positionsOf(
  map: SystemMap,
  lanes: readonly (readonly PlaceBox[])[],
  { collapsed }: Fold,
): Map<Id, LanePosition> {
  return new Map(
    lanes.flatMap((places, lane) =>
      places.flatMap(({ place }, row): [Id, LanePosition][] => {
        const { kind, id } = partsOf(place);
        if (kind === 'station') return [[id, { place, lane, row }]];
        if (!collapsed?.has(id)) return [];
        return stationsOf(map, id).map((station): [Id, LanePosition] => [station.id, { place, lane, row }]);
      }),
    ),
  );
}

/** The levels of all paths when the stations begin at 0. */
const levelsOf = ({ ports, bottom }: Stacks, over: Channel, under: Channel): Levels => ({
  end: (plan, end) => ports.get(plan)?.[end],
  track: (plan) => {
    const above = over.distanceOf.get(plan);
    const below = under.distanceOf.get(plan);
    return above === undefined ? below && bottom + below : -above;
  },
});

function layOutHeaders(intercepts: readonly Intercept[], columns: Columns, fold: Fold): LaneBox[] {
  const [type, line] = fold.isOverview ? [OVERVIEW_LANE_TYPE, OVERVIEW_LANE_LINE] : [LANE_TYPE, LANE_LINE];
  return intercepts.map(({ id, number, name }, index) => {
    const { x, width } = columns.lanes[index] ?? { x: 0, width: 0 };
    // A collapsed lane has room for its number only.
    const shown = fold.collapsed?.has(id) ? '' : name;
    const lines = wrap(shown, width - NUMBER_SIZE - 3 * PADDING - MENU_WIDTH, type);
    const height = Math.max(NUMBER_SIZE, lines.length * line) + 2 * PADDING;
    return {
      id,
      index,
      number,
      fullName: name,
      name: lines,
      box: { x, y: 0, width, height: 0 },
      header: { x, y: 0, width, height },
    };
  });
}

function systemBoxOf(
  cards: readonly Card[] = [],
  laneHeight: number,
  { width }: Columns,
  words: MapWords,
  fold: Fold,
): PlaceBox | undefined {
  if (cards.length === 0) return undefined;
  return layOutSystem(words.wholeSystem, cards, { x: 0, y: laneHeight + STATION_GAP / 2, width }, fold);
}

/** A path as it stands when the stations do not begin at 0. */
function lowered(line: PathLine, dy: number): PathLine {
  const lower = <P extends Point>(point: P): P => ({ ...point, y: point.y + dy });
  return {
    ...line,
    points: line.points.map(lower),
    labelBox: line.labelBox && lower(line.labelBox),
    chip: line.chip && lower(line.chip),
  };
}
