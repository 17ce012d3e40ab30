import './projector.css';
import { useEffect } from 'react';
import { useWords } from '../../words/useWords.ts';
import { StillCanvas } from '../canvas/StillCanvas.tsx';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import { interceptOf, interceptsOf, placeExists } from '../model/places.ts';
import { LanePage } from '../readback/LanePage.tsx';
import { joinProjector } from './projector-channel.ts';
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
  const isOverview = view === 'overview' || view === '';
  useScribe(workshop);
  useEffect(() => {
    document.title = say('projector.title', { title });
  }, [say, title]);
  return (
    <main className="projector">
      <h1 className="unseen">{title}</h1>
      {view === 'readback' ? <LaneInFocus /> : <StillCanvas isOverview={isOverview} label={say('projector.map')} />}
      {view === 'readback' || isOverview ? null : <Caption />}
    </main>
  );
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
