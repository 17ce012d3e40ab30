import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { addIntercept, addStation } from '../model/lane-edits.ts';
import { atIntercept, atStation } from '../model/place.ts';
import { interceptsOf } from '../model/places.ts';
import { connect } from './connect.ts';

/** Adds the parts of the map and selects what was added, so that its name can be typed at once. */
export function useAdding() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(() => {
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
      addPath: (from: Id, to: Id) => connect(desk, say, from, to),
    };
  }, [say, desk]);
}
