import { useCallback } from 'react';
import { useDesk } from '../desk/desk.ts';
import { topicsOf } from '../model/coverage.ts';
import type { Known } from './signs.ts';
import { usePlaceNames } from './usePlaceNames.ts';

const NOTHING_KNOWN: Known = { needs: new Map(), agencies: [], places: new Map() };

/** What the signs of a line can name at this moment. Gathered for lines with a sign only: a map has hundreds of agencies. */
export function useKnown(): (line: string) => Known {
  const desk = useDesk();
  const names = usePlaceNames();
  return useCallback(
    (line) => {
      if (!/[#@>]/.test(line)) return NOTHING_KNOWN;
      const { document } = desk.state();
      const written = Object.values(document.cards).map(({ agency }) => agency);
      return {
        needs: new Map(topicsOf(document, 'need').map(({ id, name }) => [name, id])),
        agencies: eachOnce([...(desk.agencies?.() ?? []), ...written]),
        places: new Map([...names].map(([place, name]) => [name, place])),
      };
    },
    [desk, names],
  );
}

/** Rooms write the same agency in many ways: case makes no other one. */
function eachOnce(names: readonly string[]): string[] {
  const byKey = new Map(names.toReversed().map((name) => [name.trim().toLowerCase(), name]));
  byKey.delete('');
  return [...byKey.values()].toReversed();
}
