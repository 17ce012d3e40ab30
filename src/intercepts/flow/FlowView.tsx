import './flow.css';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useOnDesk } from '../desk/desk.ts';
import { arrivingAt, leaving, type PeopleFlow, peopleFlowOf, type Volume, whatIf } from '../model/people-flow.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { type Shares, WhatIf } from './WhatIf.tsx';

/** The map as a filter: how many people a year reach each intercept, leave there, and go deeper; and what if more left early. */
export function FlowView({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const [shares, setShares] = useState<Shares>(new Map());
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const before = useMemo(
    () => peopleFlowOf({ ...BARE_MAP, intercepts, stations, paths }),
    [intercepts, stations, paths],
  );
  const after = useMemo(() => whatIf(before, shares), [before, shares]);
  const isCounted = before.streams.some(({ volume }) => volume.known > 0);
  return (
    <>
      <div className="map-toolbar">{children}</div>
      <section className="flow" aria-label={say('flow.label')}>
        <p className="field-hint">{isCounted ? say('flow.hint') : say('flow.noVolumes')}</p>
        {before.lanes.length > 0 ? (
          <FlowPicture before={before} after={after} label={pictureLabel(after, say)} />
        ) : null}
        {isCounted ? <WhatIf before={before} after={after} shares={shares} onChange={setShares} /> : null}
        {before.lanes.length > 0 ? <FlowTable before={before} after={after} /> : null}
      </section>
    </>
  );
}

function pictureLabel(flow: PeopleFlow, say: Say): string {
  const read = ({ known, unknown }: Volume) => {
    if (unknown === 0) return say('flow.people', { count: Math.round(known) });
    return known === 0
      ? say('flow.unknown')
      : say('flow.atLeast', { people: say('flow.people', { count: Math.round(known) }) });
  };
  const lanes = flow.lanes.map(({ number, name }, k) =>
    say('flow.laneReads', {
      lane: `${number} ${name}`,
      arrive: read(arrivingAt(flow, k)),
      leave: read(leaving(flow, k, 'exit')),
      deeper: read(leaving(flow, k, 'deeper')),
    }),
  );
  return say('flow.picture', { lanes: lanes.join(' ') });
}
