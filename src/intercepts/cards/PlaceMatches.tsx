import { useWords } from '../../words/useWords.ts';
import type { Place } from '../model/place.ts';

interface Props {
  readonly matches: readonly Place[];
  readonly names: ReadonlyMap<Place, string>;
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** The places that fit what was typed after ">", above the line so that nothing covers what is being typed. */
export function PlaceMatches({ matches, names, active, onChoose }: Props) {
  const say = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select could not stay open while the line is typed into.
    <div id="capture-matches" className="popover capture-matches" role="listbox" aria-label={say('capture.places')}>
      {matches.map((place, index) => (
        <div
          key={place}
          id={`capture-match-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As above.
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="menu-choice"
          data-focused={index === active || undefined}
          // The pointer must not take the focus out of the line.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          {names.get(place)}
        </div>
      ))}
    </div>
  );
}
