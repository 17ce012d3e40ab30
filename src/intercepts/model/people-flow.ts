import type { Id } from './field.ts';
import { interceptsOf, pathsOf } from './places.ts';
import { COMMUNITY, type Intercept, type Path, type SystemMap } from './system-map.ts';

/** People a year over several paths: the sum where it is known, and how many of the paths nobody has a figure for. */
export interface Volume {
  readonly known: number;
  readonly unknown: number;
}

export const isUnknown = ({ known, unknown }: Volume): boolean => known === 0 && unknown > 0;

/** Arrivals come from the community, exits go there, returns lead back to an intercept that lies before. */
type StreamKind = 'arrival' | 'deeper' | 'exit' | 'return';

/** All paths between two intercepts taken together; `from` or `to` is -1 for the community, otherwise a lane counted from the left. */
export interface Stream {
  readonly kind: StreamKind;
  readonly from: number;
  readonly to: number;
  readonly volume: Volume;
}

export interface PeopleFlow {
  readonly lanes: readonly Intercept[];
  readonly streams: readonly Stream[];
}

const OUTSIDE = -1;

/** The map as a filter: how many people a year come, leave and go deeper, from the volumes on the paths between intercepts. */
export function peopleFlowOf(map: SystemMap): PeopleFlow {
  const lanes = interceptsOf(map);
  const laneOf = (station: Id) => lanes.findIndex(({ id }) => id === map.stations[station]?.intercept);
  const streams = new Map<string, Stream>();
  for (const path of pathsOf(map)) {
    const stream = streamOf(path, laneOf);
    if (!stream) continue;
    const key = `${stream.kind} ${stream.from} ${stream.to}`;
    const known = streams.get(key);
    streams.set(key, known ? { ...known, volume: sumOf([known.volume, stream.volume]) } : stream);
  }
  return { lanes, streams: [...streams.values()] };
}

/** Undefined for a path inside one intercept: those who take it neither come nor go. */
function streamOf({ from: start, to: end, volume: people }: Path, laneOf: (station: Id) => number): Stream | undefined {
  const volume = people === null ? { known: 0, unknown: 1 } : { known: Math.max(0, people), unknown: 0 };
  const [from, to] = [start === COMMUNITY ? OUTSIDE : laneOf(start), end === COMMUNITY ? OUTSIDE : laneOf(end)];
  if (from === to) return undefined;
  if (from === OUTSIDE) return { kind: 'arrival', from, to, volume };
  if (to === OUTSIDE) return { kind: 'exit', from, to, volume };
  return { kind: to > from ? 'deeper' : 'return', from, to, volume };
}

const sumOf = (volumes: readonly Volume[]): Volume => ({
  known: volumes.reduce((sum, { known }) => sum + known, 0),
  unknown: volumes.reduce((sum, { unknown }) => sum + unknown, 0),
});

const volumeOf = (streams: readonly Stream[], wanted: (stream: Stream) => boolean): Volume =>
  sumOf(streams.filter(wanted).map(({ volume }) => volume));

/** Who comes to a lane, from anywhere. */
export const arrivingAt = ({ streams }: Pick<PeopleFlow, 'streams'>, lane: number): Volume =>
  volumeOf(streams, ({ to }) => to === lane);

/** Who leaves a lane by streams of one kind, or of all kinds. */
export const leaving = ({ streams }: Pick<PeopleFlow, 'streams'>, lane: number, kind?: StreamKind): Volume =>
  volumeOf(streams, (stream) => stream.from === lane && (kind === undefined || stream.kind === kind));

/** Whether anything can be said about more diversion at a lane: it has a way out, and it is known how many go deeper. */
export const canDivert = (flow: PeopleFlow, lane: number): boolean =>
  flow.streams.some(({ kind, from }) => kind === 'exit' && from === lane) && leaving(flow, lane, 'deeper').known > 0;

/** People who come back are people who come: what is saved late is saved early a year later. Half a person ends the sum. */
const SETTLED = 0.5;
const YEARS_AT_MOST = 60;

/**
 * The same flow if, at each lane, the given share (0 to 1) of those who now go deeper left to the community instead. Everything
 * behind shrinks in proportion, with those who return, until it settles. What nobody has counted stays uncounted.
 */
export function whatIf(flow: PeopleFlow, shares: ReadonlyMap<Id, number>): PeopleFlow {
  const shareAt = flow.lanes.map(({ id }, lane) => (canDivert(flow, lane) ? (shares.get(id) ?? 0) : 0));
  let streams = flow.streams;
  for (let year = 0; year < YEARS_AT_MOST; year++) {
    const next = oneYear(flow, streams, shareAt);
    const moved = next.some(({ volume }, k) => Math.abs(volume.known - (streams[k]?.volume.known ?? 0)) > SETTLED);
    streams = next;
    if (!moved) break;
  }
  return { ...flow, streams };
}

/** Lane by lane from the left, so that each lane sees what those before it have kept back. */
function oneYear(before: PeopleFlow, last: readonly Stream[], shareAt: readonly number[]): Stream[] {
  const streams = [...last];
  for (const [lane] of before.lanes.entries()) {
    const kept = keptAt(before, streams, lane);
    const share = shareAt[lane] ?? 0;
    const diverted = leaving(before, lane, 'deeper').known * kept * share;
    for (const [k, stream] of before.streams.entries()) {
      if (stream.from !== lane) continue;
      const { kind, volume } = stream;
      const known = volume.known * kept * (kind === 'deeper' ? 1 - share : 1) + (kind === 'exit' ? diverted : 0);
      streams[k] = { ...stream, volume: { ...volume, known } };
    }
  }
  return streams;
}

/**
 * The share of its people that a lane still has. Where more leave than are known to arrive, the number that leaves says how many
 * there are, so that a missing figure is not taken for nobody.
 */
function keptAt(before: PeopleFlow, streams: readonly Stream[], lane: number): number {
  const arrived = arrivingAt(before, lane).known;
  const people = Math.max(arrived, leaving(before, lane).known);
  return people === 0 ? 1 : 1 - (arrived - arrivingAt({ streams }, lane).known) / people;
}

export interface Relief {
  readonly lane: Intercept;
  /** How many fewer people a year reach the lane; a whole number. */
  readonly fewer: number;
}

/** Where the change keeps people away, lane by lane from the left. */
export const reliefOf = (before: PeopleFlow, after: PeopleFlow): Relief[] =>
  before.lanes.map((lane, k) => ({
    lane,
    fewer: Math.round(arrivingAt(before, k).known - arrivingAt(after, k).known),
  }));
