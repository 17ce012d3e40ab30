import './projector.css';
import { useEffect } from 'react';
import { useWords } from '../../words/useWords.ts';
import { StillCanvas } from '../canvas/StillCanvas.tsx';
import { TrailWords } from '../canvas/TrailBar.tsx';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { shownText } from '../filter/chips.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import { interceptOf, interceptsOf, placeExists } from '../model/places.ts';
import { LanePage } from '../readback/LanePage.tsx';
import { joinProjector } from './projector-channel.ts';
import { StillCoverage } from './StillCoverage.tsx';
import { StillFlow } from './StillFlow.tsx';
import { StillHandOffs } from './StillHandOffs.tsx';
import type { Sight } from './sight.ts';
import { lookingOf } from './sight.ts';
import { useFittingType } from './useFittingType.ts';

interface Props {
  readonly workshop: string;
  readonly title: string;
}

/** What the room sees on the second screen: the same map, large, without anything to press, where the scribe's window is. */
export function ProjectorScreen({ workshop, title }: Props) {
  const say = useWords();
  const view = useLooking((looking) => looking.view);
  useScribe(workshop);
  useEffect(() => {
    document.title = say('projector.title', { title });
  }, [say, title]);
  return (
    <main className="projector">
      <h1 className="unseen">{title}</h1>
      <Shown view={view} />
      <Asked />
      <Walked />
    </main>
  );
}

/** The view of the scribe without anything to press. The outline is the scribe's text of what the canvas shows. */
function Shown({ view }: { readonly view: string }) {
  const say = useWords();
  switch (view) {
    case 'readback':
      return <LaneInFocus />;
    case 'handoffs':
      return <StillHandOffs />;
    case 'coverage':
      return <StillCoverage />;
    case 'flow':
      return <StillFlow />;
    case '':
    case 'overview':
      return <StillCanvas isOverview label={say('projector.map')} />;
    default:
      return (
        <>
          <StillCanvas isOverview={false} label={say('projector.map')} />
          <Caption />
        </>
      );
  }
}

/** What the filter asks for: nobody in the room may take a part for the whole. */
function Asked() {
  const say = useWords();
  const filter = useLooking((looking) => looking.filter);
  const asked = shownText(filter, say);
  return asked === '' ? null : <p className="projector-asked">{asked}</p>;
}

/** The walk that is drawn over the map. */
function Walked() {
  const isDrawn = useLooking(({ trail, view }) => trail !== undefined && ['', 'overview', 'cards'].includes(view));
  return isDrawn ? (
    <div className="trail-bar">
      <TrailWords />
    </div>
  ) : null;
}

/** Where the room is: close up, the heads of the lanes are out of sight. */
function Caption() {
  const say = useWords();
  const here = useOnDesk((state) => state.here);
  const lane = useOnDesk(({ document }) => document.intercepts[interceptOf(document, here)]);
  return <p className="projector-here">{lane ? say('map.intercept', lane) : say('map.wholeSystem')}</p>;
}

/** Looks where the scribe looks. */
function useScribe(workshop: string) {
  const desk = useDesk();
  const looking = useLookingStore();
  useEffect(() => {
    const onSight = (sight: Sight) => {
      looking.set(lookingOf(sight));
      // The edit that made the place may still be on its way to this window.
      if (placeExists(desk.state().document, sight.here)) desk.goTo(sight.here);
      desk.select(sight.selection);
    };
    const channel = joinProjector(workshop, { onSight });
    channel.ask();
    return channel.close;
  }, [workshop, desk, looking]);
}

function LaneInFocus() {
  const lane = useOnDesk(({ document, here }) => interceptOf(document, here) || (interceptsOf(document)[0]?.id ?? ''));
  const cards = useOnDesk((state) => state.document.cards);
  const page = useFittingType([lane, cards]);
  return (
    <div ref={page} className="projector-page">
      <LanePage key={lane} intercept={lane} />
    </div>
  );
}
