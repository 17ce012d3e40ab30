import { useMemo, useState } from 'react';
import { type Desk, DeskProvider, NOTHING } from '../desk/desk.ts';
import { createLooking, LookingProvider } from '../looking/looking.ts';
import { atIntercept } from '../model/place.ts';
import type { SystemMap } from '../model/system-map.ts';
import { StillCanvas } from './StillCanvas.tsx';

interface Props {
  readonly map: SystemMap;
  /** What the picture is, for those who don't see it. */
  readonly label: string;
}

/** A map that is not the one on the desk, such as an earlier version, as a picture of names and counts. */
export function StillMap({ map, label }: Props) {
  const desk = useMemo(() => deskUnderGlass(map), [map]);
  const [looking] = useState(createLooking);
  return (
    <DeskProvider value={desk}>
      <LookingProvider value={looking}>
        <StillCanvas isOverview label={label} />
      </LookingProvider>
    </DeskProvider>
  );
}

const nothing = () => undefined;

/** Nothing on it can be changed, and nothing ever changes. */
function deskUnderGlass(document: SystemMap): Desk {
  // No place is the one for the next card: nothing is captured here.
  const state = { document, selection: NOTHING, here: atIntercept(''), nextKind: 'gap' } as const;
  return {
    subscribe: () => nothing,
    state: () => state,
    newId: () => '',
    today: () => '',
    perform: nothing,
    select: nothing,
    goTo: nothing,
    inspect: nothing,
    capture: nothing,
    tell: nothing,
  };
}
