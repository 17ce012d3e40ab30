import './trail.css';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { placeName } from '../cards/place-name.ts';
import { useMapOnDesk } from '../desk/desk.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';

/** The walk that is drawn on the map, in words, and the way to take it off again. */
export function TrailBar() {
  const looking = useLookingStore();
  const say = useWords();
  const trail = useLooking((now) => now.trail);
  if (!trail) return null;
  return (
    <section className="trail-bar" aria-label={say('trail.title', trail)}>
      <TrailWords />
      <Button onPress={() => looking.set({ trail: undefined })}>{say('trail.hide')}</Button>
    </section>
  );
}

/** Every place of the walk with its number, and what is wrong there. */
export function TrailWords() {
  const say = useWords();
  const map = useMapOnDesk();
  const trail = useLooking((now) => now.trail);
  if (!trail) return null;
  const leadsNowhere = (index: number) =>
    trail.undrawn.some(({ from, to }) => from === trail.stops[index - 1] && to === trail.stops[index]);
  return (
    <>
      <h2>{say('trail.title', trail)}</h2>
      <ol className="trail-stops" aria-label={say('trail.stops')}>
        {trail.stops.map((stop, index) => (
          <li key={index}>
            {leadsNowhere(index) ? <span className="trail-stop-lost">⋯ {say('trail.undrawn')} </span> : null}
            <span className="trail-stop-number">{index + 1}</span> {placeName(map, stop, say)}
            {trail.lost.includes(stop) ? <span className="trail-stop-lost"> × {say('trail.lost')}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
