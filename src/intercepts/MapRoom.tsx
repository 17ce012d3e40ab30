import './map-room.css';
import { type ReactNode, useState } from 'react';
import { ChoiceRow } from '../controls/ChoiceRow.tsx';
import { useWords } from '../words/useWords.ts';
import { MapCanvas } from './canvas/MapCanvas.tsx';
import { CaptureLine } from './cards/CaptureLine.tsx';
import { Inspector } from './cards/Inspector.tsx';

/** The ways to look at one map. */
const VIEWS = ['overview', 'cards'] as const;
type View = (typeof VIEWS)[number];

/** The map with all that belongs to it: the view of the moment, the details of what is selected, the capture line. */
export function MapRoom() {
  const say = useWords();
  const [view, setView] = useState<View>('overview');
  const choice = (
    <ChoiceRow
      label={say('map.shows')}
      value={view}
      options={VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
      onChange={setView}
    />
  );
  return (
    <>
      <div className="map-room">
        <div className="map-ground">
          <ViewOf view={view}>{choice}</ViewOf>
        </div>
        <Inspector />
      </div>
      <CaptureLine />
    </>
  );
}

function ViewOf({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  switch (view) {
    case 'overview':
    case 'cards':
      return <MapCanvas isOverview={view === 'overview'}>{children}</MapCanvas>;
    default:
      return view satisfies never;
  }
}
