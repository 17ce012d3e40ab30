import { useId } from 'react';
import { useWords } from '../../words/useWords.ts';
import { placeName } from '../cards/place-name.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { atPath, atStation } from '../model/place.ts';
import { COMMUNITY, type Path } from '../model/system-map.ts';
import { KindCounts } from './KindCounts.tsx';
import { OutlineCards } from './OutlineCards.tsx';
import type { PathOutline, StationOutline } from './outline-of.ts';
import { MenuButton } from './SharedMenu.tsx';
import { entryName, useEntryKeys } from './useEntryKeys.ts';
import type { OutlineMenus } from './useOutlineMenus.ts';

interface Props {
  readonly outline: StationOutline;
  readonly menus: OutlineMenus;
}

/** A station with its cards and the paths that lead on from it. */
export function OutlineStation({ outline: { station, cards, paths }, menus }: Props) {
  const say = useWords();
  const heading = useId();
  const onKey = useEntryKeys();
  const place = atStation(station.id);
  const isHere = useOnDesk((state) => state.here === place);
  const entry = { kind: 'station', id: station.id } as const;
  return (
    <section className="outline-station" aria-labelledby={heading} data-here={isHere || undefined}>
      <div className="outline-head">
        <h3 id={heading}>
          <button
            type="button"
            className="outline-entry"
            data-entry={entryName(entry)}
            onClick={() => menus.openPlace(place)}
            onKeyDown={(event) => onKey(event, entry)}
          >
            {station.name}
          </button>
        </h3>
        {isHere ? <span className="outline-here">{say('map.hereTag')}</span> : null}
        <KindCounts cards={cards} />
        <MenuButton
          label={say('outline.actions', { name: station.name })}
          choices={() => menus.ofStation(station.id)}
        />
      </div>
      <OutlineCards place={place} name={station.name} cards={cards} menus={menus} />
      {paths.length > 0 ? (
        <ul className="outline-paths" aria-label={say('outline.pathsOf', { name: station.name })}>
          {paths.map((path) => (
            <OutlinePath key={path.path.id} outline={path} menus={menus} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function OutlinePath({ outline: { path, cards }, menus }: { readonly outline: PathOutline } & Pick<Props, 'menus'>) {
  const say = useWords();
  const onKey = useEntryKeys();
  const reads = useReading(path);
  const entry = { kind: 'path', id: path.id } as const;
  return (
    <li data-path={path.kind}>
      <div className="outline-head">
        <button
          type="button"
          className="outline-entry"
          data-entry={entryName(entry)}
          onClick={() => menus.openPlace(atPath(path.id))}
          onKeyDown={(event) => onKey(event, entry)}
        >
          {reads}
        </button>
        <KindCounts cards={cards} />
        <MenuButton label={say('outline.actions', { name: reads })} choices={() => menus.ofPath(path.id)} />
      </div>
      <OutlineCards place={atPath(path.id)} name={reads} cards={cards} menus={menus} />
    </li>
  );
}

/** What a path says under the station where it is listed: its own end need not be named again. */
function useReading(path: Path): string {
  const say = useWords();
  const desk = useDesk();
  // The names of the ends are read anew when a station changes its name.
  useOnDesk((state) => state.document.stations);
  const map = desk.state().document;
  const far = path.to === COMMUNITY ? say('inspect.community') : placeName(map, atStation(path.to), say);
  const label = path.label;
  if (path.from === COMMUNITY) return say('outline.pathFrom', { from: say('inspect.community'), label });
  return say(`outline.path.${path.kind}`, { to: far, label });
}
