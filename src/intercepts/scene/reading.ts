import { atStation, type Place, partsOf } from '../model/place.ts';
import { COMMUNITY, type Path } from '../model/system-map.ts';
import type { MapLayout, PathLine, PlaceBox } from './map-layout.ts';
import type { Owner, Reading } from './scene.ts';

export interface ReadingWords {
  readonly communityName: string;
  readonly lane: (number: string, name: string) => string;
  /** One sentence for a path, from and to in words. */
  readonly path: (path: Path, from: string, to: string) => string;
}

/** The owner of what is drawn for a place. */
export function placeOwner(place: Place): Owner {
  const { kind, id } = partsOf(place);
  if (kind === 'system') return { kind: 'band', id: 'system' };
  return { kind: kind === 'intercept' ? 'lane' : kind, id };
}

/** The map as it is read aloud: lane by lane the stations with their cards, then every path as a sentence. */
export function readingOf(layout: MapLayout, words: ReadingWords): Reading[] {
  const names = new Map(layout.places.map(({ place, name }) => [place, name]));
  const nameOf = (station: string) =>
    station === COMMUNITY ? words.communityName : (names.get(atStation(station)) ?? '');
  const lanes = layout.lanes.map(
    ({ id, index, number, fullName }): Reading => ({
      owner: { kind: 'lane', id },
      text: words.lane(number, fullName),
      children: layout.places.filter((place) => place.lane === index).map(readPlace),
    }),
  );
  return [
    ...lanes,
    ...(layout.system ? [readPlace(layout.system)] : []),
    ...layout.paths.map((line) => readPath(line, words, nameOf)),
  ];
}

const readPlace = ({ place, name, rows }: PlaceBox): Reading => ({
  owner: placeOwner(place),
  text: name,
  children: rows.map(({ card }) => ({ owner: { kind: 'card', id: card.id }, text: card.text, children: [] })),
});

const readPath = ({ path }: PathLine, words: ReadingWords, nameOf: (station: string) => string): Reading => ({
  owner: { kind: 'path', id: path.id },
  text: words.path(path, nameOf(path.from), nameOf(path.to)),
  children: [],
});
