import { useMemo } from 'react';
import { useOnDesk } from '../desk/desk.ts';
import { useLooking } from '../looking/looking.ts';
import { type PeopleFlow, peopleFlowOf, whatIf } from '../model/people-flow.ts';
import { BARE_MAP } from '../model/system-map.ts';

/** The flow as it is, and as it would be if the shares of this window left early. */
export function useFlow(): { readonly before: PeopleFlow; readonly after: PeopleFlow } {
  const shares = useLooking((looking) => looking.shares);
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const before = useMemo(
    () => peopleFlowOf({ ...BARE_MAP, intercepts, stations, paths }),
    [intercepts, stations, paths],
  );
  const after = useMemo(() => whatIf(before, shares), [before, shares]);
  return { before, after };
}
