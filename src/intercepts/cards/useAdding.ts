import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { addLastIntercept, addStationTo } from './adding.ts';
import { connect } from './connect.ts';

/** Adds the parts of the map and selects what was added, so that its name can be typed at once. */
export function useAdding() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(
    () => ({
      addStation: (intercept: Id) => addStationTo(desk, say, intercept),
      addIntercept: () => addLastIntercept(desk, say),
      addPath: (from: Id, to: Id) => connect(desk, say, from, to),
    }),
    [say, desk],
  );
}
