import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { partsOf } from '../model/place.ts';
import type { PlaceBox } from '../scene/map-layout.ts';
import { useSpot } from './cursor.ts';
import { useHand } from './hand.ts';

/** The name of a place: press for its details, press twice to rename a station, drag to move it. */
export function PlaceTitle({ place, isSelected }: { readonly place: PlaceBox; readonly isSelected: boolean }) {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const spot = useSpot(place.place);
  const { kind, id } = partsOf(place.place);
  return (
    <button
      type="button"
      className="station-title"
      {...spot}
      aria-pressed={isSelected}
      aria-label={useTitleOf(place, say)}
      onClick={() => desk.inspect(place.place)}
      onDoubleClick={() => kind === 'station' && hand.set({ kind: 'renaming', station: id })}
    >
      {place.title.map((line, k) => (
        <span key={k} className="line">
          {line}
        </span>
      ))}
    </button>
  );
}

/** What a screen reader hears: the name, where it stands, how much is noted. */
function useTitleOf(place: PlaceBox, say: Say): string {
  const { kind, id } = partsOf(place.place);
  const cards = Object.values(place.counts).reduce((sum, n) => sum + n, 0);
  const lane = useOnDesk(
    (state) =>
      state.document.intercepts[kind === 'intercept' ? id : (state.document.stations[id]?.intercept ?? '')]?.number ??
      '',
  );
  switch (kind) {
    case 'system':
      return say('map.systemCards', { cards });
    case 'station':
      return say('map.stationRow', {
        name: place.name,
        lane,
        cards,
        row: place.row + 1,
        rows: place.rowCount,
      });
    case 'intercept':
    case 'path':
      return say(place.isCollapsed ? 'map.collapsed' : 'map.ownCards', { lane, cards });
    default:
      return kind satisfies never;
  }
}
