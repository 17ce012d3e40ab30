import './flow.css';
import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useFilter } from '../filter/useFilter.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import { arrivingAt, leaving, type PeopleFlow, type Volume } from '../model/people-flow.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { RevolvingDoor } from './RevolvingDoor.tsx';
import { useFlow } from './useFlow.ts';
import { WhatIf } from './WhatIf.tsx';

/** The map as a filter: how many people a year reach each intercept, leave there, and go deeper; and what if more left early. */
export function FlowView({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const looking = useLookingStore();
  const shares = useLooking((now) => now.shares);
  const { isActive } = useFilter();
  const { before, after } = useFlow();
  const isCounted = before.streams.some(({ volume }) => volume.known > 0);
  return (
    <>
      <div className="map-toolbar">{children}</div>
      <section className="flow" aria-label={say('flow.label')}>
        <p className="field-hint">
          {isCounted ? say('flow.hint') : say('flow.noVolumes')} {isActive ? say('flow.unfiltered') : null}
        </p>
        {before.lanes.length > 0 ? (
          <FlowPicture before={before} after={after} label={pictureLabel(after, say)} />
        ) : null}
        {isCounted ? (
          <WhatIf
            before={before}
            after={after}
            shares={shares}
            onChange={(chosen) => looking.set({ shares: chosen })}
          />
        ) : null}
        {before.lanes.length > 0 ? <RevolvingDoor /> : null}
        {before.lanes.length > 0 ? <FlowTable before={before} after={after} /> : null}
      </section>
    </>
  );
}

/** The picture in a sentence, for those who cannot see it. */
export function pictureLabel(flow: PeopleFlow, say: Say): string {
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
