import { useState } from 'react';
import type { Place } from '../model/place.ts';
import { placesLike } from './capture.ts';
import { type Known, namesLike, namesOf, openSignIn } from './signs.ts';
import { usePlaceNames } from './usePlaceNames.ts';

const PLACE_SIGN = '>';
const MATCHES_SHOWN = 8;

interface Offers {
  /** The line is about where to go, and no card. */
  readonly isWay: boolean;
  readonly matches: readonly string[];
  readonly active: number;
  /** Another of the matches, round at the ends. */
  readonly move: (by: number) => void;
  /** Puts the list away (true) until the line is another one. */
  readonly fold: (isFolded: boolean) => void;
  readonly placeAt: (index: number) => Place | undefined;
  /** The line with the name of the list in place of what was typed of it; the line itself where the list has none. */
  readonly completed: (index: number) => string;
  /** What Enter makes of the line: with the name of the list, where one was begun or looked for. */
  readonly entered: () => string;
}

/** The names that the end of a line may mean: for a line that begins with ">", places to go to; behind words, what a sign stands for. */
export function useOffers(line: string, isEditing: boolean, known: Known): Offers {
  const names = usePlaceNames();
  const [active, setActive] = useState(0);
  const [isFolded, setFolded] = useState(false);
  const isWay = !isEditing && line.startsWith(PLACE_SIGN);
  const places = isWay && !isFolded ? placesLike(names, line.slice(1)).slice(0, MATCHES_SHOWN) : [];
  const open = isWay || isFolded ? undefined : openSignIn(line, known);
  const offered = open ? namesLike(namesOf(known, open.sign), open.typed).slice(0, MATCHES_SHOWN) : [];
  const matches = isWay ? places.map((place) => names.get(place) ?? '') : offered;
  const completed = (index: number) => {
    const name = offered[index];
    return open && name !== undefined ? `${line.slice(0, line.length - open.typed.length)}${name} ` : line;
  };
  return {
    isWay,
    matches,
    active,
    move: (by) => setActive((now) => (now + by + matches.length) % matches.length),
    fold: (now) => {
      setFolded(now);
      setActive(0);
    },
    placeAt: (index) => places[index],
    completed,
    entered: () => (active > 0 || (open && open.typed !== '') ? completed(active) : line),
  };
}
