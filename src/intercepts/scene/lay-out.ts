import type { Id } from '../model/field.ts';
import { atIntercept, atPath, atStation, SYSTEM } from '../model/place.ts';
import { cardsByPlace, interceptsOf, pathsOf, stationsOf } from '../model/places.ts';
import type { Intercept, SystemMap } from '../model/system-map.ts';
import { layOutChannel } from './channels.ts';
import { type Columns, layOutColumns } from './columns.ts';
import type { LaneBox, MapLayout, PlaceBox } from './map-layout.ts';
import { type Fold, layOutPlace, moved } from './place-box.ts';
import { layOutPorts } from './ports.ts';
import { layOutPaths } from './route.ts';
import { type LanePosition, planRoute } from './route-plan.ts';
import type { Box } from './scene.ts';
import {
  BAND_WIDTH,
  CHANNEL_PADDING,
  LANE_LINE,
  LANE_TYPE,
  MENU_WIDTH,
  NUMBER_SIZE,
  OVERVIEW_LANE_LINE,
  OVERVIEW_LANE_TYPE,
  OVERVIEW_TRACK,
  PADDING,
  STATION_GAP,
  TRACK,
} from './sizes.ts';
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
  const intercepts = interceptsOf(map);
  const cards = cardsByPlace(map);
  const lanes = intercepts.map((intercept, lane) => lanePlacesOf(map, intercept, lane, cards, words, fold));
  const positions = positionsOf(map, intercepts);
  const plans = pathsOf(map)
    .flatMap((path) => planRoute(path, positions, intercepts.length) ?? [])
    .map((plan) => (fold.isOverview ? { ...plan, label: '' } : plan));
  const pitch = fold.isOverview ? OVERVIEW_TRACK : TRACK;
  const columns = layOutColumns(plans, intercepts.length);
  const top = layOutChannel(plans, 'top', columns, pitch);
  const bottom = layOutChannel(plans, 'bottom', columns, pitch);

  const headers = layOutHeaders(intercepts, columns, fold.isOverview ?? false);
  const headerHeight = Math.max(0, ...headers.map((lane) => lane.header.height));
  const stationTop = headerHeight + top.height;
  const stacks = lanes.map((boxes, lane) => stack(boxes, columns.stations[lane] ?? 0, stationTop));
  const places = stacks.flat();
  const stationBottom = Math.max(stationTop, ...places.map(({ box }) => box.y + box.height));
  const laneHeight = stationBottom + bottom.height + CHANNEL_PADDING;

  const stations = new Map<Id, Box>(places.map(({ place, box }) => [place.replace('station:', ''), box]));
  const ground = {
    columns,
    top: { ...top, y: headerHeight },
    bottom: { ...bottom, y: stationBottom },
    portOf: layOutPorts(plans, stations),
  };
  const systemCards = cards.get(SYSTEM) ?? [];
  const system =
    systemCards.length === 0
      ? undefined
      : layOutSystem(
          words.wholeSystem,
          systemCards,
          { x: 0, y: laneHeight + STATION_GAP / 2, width: columns.width },
          fold,
        );
  return {
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
    places,
    paths: layOutPaths(plans, ground, (path) => cards.get(atPath(path)) ?? []),
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
  if (own.length === 0) return stations;
  return [
    ...stations,
    layOutPlace(atIntercept(intercept.id), lane, words.acrossIntercept(intercept.number), own, fold),
  ];
}

function positionsOf(map: SystemMap, intercepts: readonly Intercept[]): Map<Id, LanePosition> {
  return new Map(
    intercepts.flatMap(({ id }, lane) =>
      stationsOf(map, id).map((station, row): [Id, LanePosition] => [station.id, { lane, row }]),
    ),
  );
}

function layOutHeaders(intercepts: readonly Intercept[], columns: Columns, isOverview: boolean): LaneBox[] {
  const [type, line] = isOverview ? [OVERVIEW_LANE_TYPE, OVERVIEW_LANE_LINE] : [LANE_TYPE, LANE_LINE];
  return intercepts.map(({ id, number, name }, index) => {
    const { x, width } = columns.lanes[index] ?? { x: 0, width: 0 };
    const lines = wrap(name, width - NUMBER_SIZE - 3 * PADDING - MENU_WIDTH, type);
    const height = Math.max(NUMBER_SIZE, lines.length * line) + 2 * PADDING;
    return { id, index, number, name: lines, box: { x, y: 0, width, height: 0 }, header: { x, y: 0, width, height } };
  });
}

function stack(boxes: readonly PlaceBox[], x: number, top: number): PlaceBox[] {
  let y = top;
  return boxes.map((box, row) => {
    const placed = { ...moved(box, x, y), row, rowCount: boxes.length };
    y += box.box.height + STATION_GAP;
    return placed;
  });
}
