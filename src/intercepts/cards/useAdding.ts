import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { addIntercept, addStation } from '../model/lane-edits.ts';
import { addPath, canConnect, likelyKindOf } from '../model/path-edits.ts';
import { atIntercept, atStation } from '../model/place.ts';
import { interceptsOf } from '../model/places.ts';
import { COMMUNITY } from '../model/system-map.ts';

/** Adds the parts of the map and selects what was added, so that its name can be typed at once. */
export function useAdding() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(() => {
    const nameOf = (station: Id) =>
      station === COMMUNITY ? say('map.communityName') : (desk.state().document.stations[station]?.name ?? '');
    return {
      addStation: (intercept: Id) => {
        const id = desk.newId();
        desk.perform(say('did.addStation'), addStation({ id, intercept, name: say('map.newStation') }));
        desk.inspect(atStation(id));
      },
      addIntercept: () => {
        const id = desk.newId();
        const number = String(interceptsOf(desk.state().document).length);
        desk.perform(say('did.addIntercept'), addIntercept({ id, number, name: say('map.newIntercept') }));
        desk.inspect(atIntercept(id));
      },
      /** Adds the path that two ends most likely mean; says why not when there can be none. */
      addPath: (from: Id, to: Id) => {
        const map = desk.state().document;
        const ends = { kind: likelyKindOf(map, from, to), from, to };
        const can = canConnect(map, ends);
        if (can !== true) return desk.tell(say(`cannot.${can}`), 'problem');
        const id = desk.newId();
        desk.perform(say('did.addPath', { from: nameOf(from), to: nameOf(to) }), addPath({ ...ends, id }));
        desk.select({ kind: 'place', place: `path:${id}` });
      },
    };
  }, [say, desk]);
}
