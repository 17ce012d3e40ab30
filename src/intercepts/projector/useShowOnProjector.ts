import { useEffect } from 'react';
import { useDesk } from '../desk/desk.ts';
import { useLookingStore } from '../looking/looking.ts';
import { joinProjector } from './projector-channel.ts';
import { type Sight, sightOf } from './sight.ts';

/** Tells the projector window what this window shows, for as long as the person lets it follow. */
export function useShowOnProjector(workshop: string): void {
  const desk = useDesk();
  const looking = useLookingStore();
  useEffect(() => {
    let said = '';
    let last: Sight | undefined;
    const channel = joinProjector(workshop, {
      // A projector that stands still and is opened anew stands where it stood.
      onAsk: () => channel.show(last ?? sightOf(looking.get(), desk.state())),
    });
    const tell = () => {
      if (!looking.get().isFollowed) return;
      const sight = sightOf(looking.get(), desk.state());
      // Most changes of the desk are cards, which the other window hears of by itself.
      const saying = JSON.stringify(sight);
      if (saying === said) return;
      said = saying;
      last = sight;
      channel.show(sight);
    };
    const stops = [desk.subscribe(tell), looking.subscribe(tell)];
    tell();
    return () => {
      for (const stop of stops) stop();
      channel.close();
    };
  }, [workshop, desk, looking]);
}
