import './map-room.css';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { MenuChoice } from '../controls/Menu.tsx';
import { useWords } from '../words/useWords.ts';
import { Legend } from './canvas/Legend.tsx';
import { MapCanvas } from './canvas/MapCanvas.tsx';
import { TrailBar } from './canvas/TrailBar.tsx';
import { CaptureLine } from './cards/CaptureLine.tsx';
import { Inspector } from './cards/Inspector.tsx';
import { PromptStrip } from './cards/PromptStrip.tsx';
import { FilterBar } from './filter/FilterBar.tsx';
import { FilterButton } from './filter/FilterButton.tsx';
import { HandOffs } from './handoffs/HandOffs.tsx';
import { useLooking } from './looking/looking.ts';
import { useNarrow } from './looking/screen-width.ts';
import { Outline } from './outline/Outline.tsx';
import { PaletteButton } from './palette/PaletteButton.tsx';
import { ReadBack } from './readback/ReadBack.tsx';
import { useMapCommands } from './useMapCommands.ts';
import { ViewChoice } from './ViewChoice.tsx';

// Looked at later in the day than the map: not part of what must load first.
const CoverageView = lazy(async () => ({ default: (await import('./coverage/CoverageView.tsx')).CoverageView }));
const FlowView = lazy(async () => ({ default: (await import('./flow/FlowView.tsx')).FlowView }));

/** The ways to look at one map. Each gets what stands first in its toolbar. */
const VIEWS = {
  overview: (bar: ReactNode) => <MapCanvas isOverview>{bar}</MapCanvas>,
  cards: (bar: ReactNode) => <MapCanvas isOverview={false}>{bar}</MapCanvas>,
  outline: (bar: ReactNode) => <Outline>{bar}</Outline>,
  readback: (bar: ReactNode) => <ReadBack>{bar}</ReadBack>,
  handoffs: (bar: ReactNode) => <HandOffs>{bar}</HandOffs>,
  coverage: (bar: ReactNode) => <CoverageView>{bar}</CoverageView>,
  flow: (bar: ReactNode) => <FlowView>{bar}</FlowView>,
};
type View = keyof typeof VIEWS;
/** The views that draw the lines which the legend explains. */
const DRAWN: ReadonlySet<View> = new Set(['overview', 'cards']);
const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);
const NAMES = Object.keys(VIEWS).filter(isView);

/** The map with all that belongs to it: the view of the moment, the details of what is selected, the capture line. */
export function MapRoom({ commands }: { readonly commands: readonly MenuChoice[] }) {
  const view = useView();
  const views = useViewNames();
  const [isHeld, setHeld] = useState(false);
  const choice = (
    <>
      <ViewChoice view={view} views={views} isHeld={isHeld} onHeld={setHeld} />
      <FilterButton />
      <Find commands={commands} />
    </>
  );
  return (
    <>
      <div className="map-room">
        <div className="map-ground">
          <Suspense fallback={<div className="map-toolbar">{choice}</div>}>{VIEWS[view](choice)}</Suspense>
          <FilterBar />
          {DRAWN.has(view) ? <TrailBar /> : null}
        </div>
        <Inspector />
      </div>
      <PromptStrip />
      <CaptureLine>{DRAWN.has(view) ? <Legend /> : null}</CaptureLine>
    </>
  );
}

/** The view that was chosen; before that, the picture where it can be read, and its text where it cannot. */
function useView(): View {
  const isNarrow = useNarrow();
  const chosen = useLooking((looking) => looking.view);
  if (isView(chosen)) return chosen;
  return isNarrow ? 'outline' : 'overview';
}

function useViewNames() {
  const say = useWords();
  return useMemo(() => NAMES.map((value) => ({ value, label: say(`view.${value}`) })), [say]);
}

/** The palette, with what can be done here and what the shell adds to it. */
function Find({ commands }: { readonly commands: readonly MenuChoice[] }) {
  const own = useMapCommands(useViewNames());
  const all = useCallback(
    () => [...own(), ...commands.map((command) => ({ ...command, group: 'commands' as const, detail: '' }))],
    [own, commands],
  );
  return <PaletteButton commands={all} />;
}
