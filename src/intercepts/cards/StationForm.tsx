import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { moveStation, removeStation, renameStation } from '../model/lane-edits.ts';
import { atPath } from '../model/place.ts';
import { interceptsOf, pathsOf, stationsOf } from '../model/places.ts';
import { COMMUNITY } from '../model/system-map.ts';
import { pathName } from './place-name.ts';
import { useAdding } from './useAdding.ts';

/** A station: its name, its lane and its place in it, and the paths that touch it. */
export function StationForm({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const station = useOnDesk((state) => state.document.stations[id]);
  const intercepts = useOnDesk((state) => state.document.intercepts);
  if (!station) return null;
  const { document } = desk.state();
  const siblings = stationsOf(document, station.intercept);
  const row = siblings.findIndex((sibling) => sibling.id === id);
  const move = (intercept: Id, before: Id | undefined, at: number, rows: number) => {
    const number = document.intercepts[intercept]?.number ?? '';
    desk.perform(
      say('did.moveStation', { name: station.name, lane: number, row: at, rows }),
      moveStation(id, intercept, before),
    );
  };
  const toLane = (intercept: Id) => {
    const rows = stationsOf(document, intercept).length + 1;
    move(intercept, undefined, rows, rows);
  };
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <h2>{say('inspect.station')}</h2>
      <TextInput
        label={say('inspect.name')}
        value={station.name}
        startsFocused={station.name === say('map.newStation')}
        onCommit={(name) =>
          desk.perform(say('did.renameStation'), renameStation(id, name), { gesture: `station/${id}/name` })
        }
      />
      <Choice
        label={say('inspect.intercept')}
        value={station.intercept}
        options={interceptsOf({ ...document, intercepts }).map((lane) => ({
          value: lane.id,
          label: say('map.intercept', lane),
        }))}
        onChange={toLane}
      />
      <div className="actions">
        <Button
          isDisabled={row <= 0}
          onPress={() => move(station.intercept, siblings[row - 1]?.id, row, siblings.length)}
        >
          {say('inspect.moveUp')}
        </Button>
        <Button
          isDisabled={row === siblings.length - 1}
          onPress={() => move(station.intercept, siblings[row + 2]?.id, row + 2, siblings.length)}
        >
          {say('inspect.moveDown')}
        </Button>
        <Button
          look="danger"
          onPress={() =>
            desk.perform(say('did.removeStation', { name: station.name }), removeStation(id), { shown: true })
          }
        >
          {say('inspect.removeStation')}
        </Button>
      </div>
      <StationPaths id={id} />
    </form>
  );
}

function StationPaths({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const paths = useOnDesk((state) => state.document.paths);
  const { addPath } = useAdding();
  const [to, setTo] = useState<string>(CHOOSE);
  const { document } = desk.state();
  const touching = useMemo(
    () => pathsOf({ ...document, paths }).filter((path) => path.from === id || path.to === id),
    [document, paths, id],
  );
  const targets = [
    { value: CHOOSE, label: say('inspect.choose') },
    { value: TO_COMMUNITY, label: say('inspect.community') },
    ...stationsOf(document)
      .filter((station) => station.id !== id)
      .map((station) => ({
        value: station.id,
        label: station.name,
        group: say('map.interceptShort', { number: document.intercepts[station.intercept]?.number ?? '' }),
      })),
  ];
  return (
    <>
      <h3>{say('inspect.pathsFrom')}</h3>
      <ul className="card-list">
        {touching.map((path) => (
          <li key={path.id}>
            <button type="button" className="card-button" onClick={() => desk.inspect(atPath(path.id))}>
              {pathName(document, path, say)}
            </button>
          </li>
        ))}
      </ul>
      <div className="add-path">
        <Choice label={say('inspect.addPathTo')} value={to} options={targets} onChange={setTo} />
        {/* Arrow keys change a select at every step: the path is drawn when the choice is made. */}
        <Button isDisabled={to === CHOOSE} onPress={() => addPath(id, to === TO_COMMUNITY ? COMMUNITY : to)}>
          {say('map.addPath')}
        </Button>
      </div>
    </>
  );
}

// Neither is an id: ids have no capital letters.
const CHOOSE = 'CHOOSE';
const TO_COMMUNITY = 'COMMUNITY';
