import type { Id } from '../../intercepts/model/field.ts';
import { atIntercept, atStation, type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptsOf, stationsOf } from '../../intercepts/model/places.ts';
import type { Intercept, SystemMap } from '../../intercepts/model/system-map.ts';
import { looseName } from './loose-name.ts';
import type { MakeRemark } from './remark.ts';
import type { Row } from './table.ts';

export interface NewStation {
  readonly id: Id;
  readonly intercept: Id;
  readonly name: string;
}

interface FoundPlace {
  readonly place: Place;
  /** What the row says of its place and the place cannot hold, as lines for a note. */
  readonly lines: readonly string[];
}

export interface PlacesByName {
  readonly interceptNamed: (words: string) => Intercept | undefined;
  /** Where a row belongs; a station that its intercept does not have yet is made. */
  readonly placeOf: (row: Row) => FoundPlace;
  readonly stationsMade: readonly NewStation[];
}

const WHOLE_SYSTEM = new Set(['all', 'cross', 'crossintercept', 'crosscutting', 'system', 'wholesystem']);
const NOTHING = /^[-–—]?$/;
const BRACKETED = /^\(.*\)$/s;

/** True for an empty cell, or one with a dash in it. */
const saysNothing = (cell: string): boolean => NOTHING.test(cell);
const meansWholeSystem = (cell: string): boolean => saysNothing(cell) || WHOLE_SYSTEM.has(looseName(cell));

/** Finds intercepts by number or name and stations by name, as people spell them. */
export function placesByName(map: SystemMap, newId: () => Id, note: MakeRemark): PlacesByName {
  const intercepts = interceptsOf(map);
  const interceptNamed = (words: string) => intercepts.find((intercept) => isCalled(intercept, words));
  const stations = stationsByName(stationsOf(map));
  const stationsMade: NewStation[] = [];

  const stationIn = (intercept: Id, name: string, row: number): Id => {
    const known = stations.named(name).find((station) => station.intercept === intercept);
    if (known) return known.id;
    const station = { id: newId(), intercept, name };
    stationsMade.push(station);
    stations.learn(station);
    note('stationAdded', name, row);
    return station.id;
  };

  const placeOf = ({ number, cells: { intercept: where, station } }: Row): FoundPlace => {
    const intercept = interceptNamed(where);
    const lines: string[] = [];
    if (!intercept && !meansWholeSystem(where)) {
      note('unknownIntercept', where, number);
      lines.push(`intercept: ${where}`);
    }
    const lane = intercept ? atIntercept(intercept.id) : SYSTEM;
    if (saysNothing(station)) return { place: lane, lines };
    if (BRACKETED.test(station)) note('stationInBrackets', station, number);
    else if (intercept) return { place: atStation(stationIn(intercept.id, station, number)), lines };
    else {
      const [only, ...more] = stations.named(station);
      if (where === '' && only && more.length === 0) return { place: atStation(only.id), lines };
      note('stationWithoutIntercept', station, number);
    }
    return { place: lane, lines: [...lines, `station: ${station}`] };
  };

  return { interceptNamed, placeOf, stationsMade };
}

function stationsByName(stations: readonly NewStation[]) {
  const byName = new Map<string, NewStation[]>();
  const named = (name: string): readonly NewStation[] => byName.get(looseName(name)) ?? [];
  const learn = (station: NewStation) => {
    const namesakes = byName.get(looseName(station.name));
    if (namesakes) namesakes.push(station);
    else byName.set(looseName(station.name), [station]);
  };
  for (const station of stations) learn(station);
  return { named, learn };
}

/** "3", "3.0", "Intercept 3", "Jails / Courts" and "3: Jails / Courts" all call the same one. */
function isCalled({ number, name }: Intercept, words: string): boolean {
  const wanted = words.toLowerCase().replace(/^intercept\s+/, '');
  if (wanted === '') return false;
  if (wanted === number.toLowerCase()) return true;
  if (/^\d+\.0+$/.test(wanted) && String(Number(wanted)) === number) return true;
  const loose = looseName(wanted);
  return loose !== '' && (loose === looseName(name) || loose === looseName(`${number}${name}`));
}
