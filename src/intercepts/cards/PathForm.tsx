import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { NumberInput } from '../../controls/NumberInput.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { canConnect, changePath, likelyKindOf, type PathFields, removePath } from '../model/path-edits.ts';
import { stationsOf } from '../model/places.ts';
import { COMMUNITY, PATH_KINDS } from '../model/system-map.ts';

// Not an id: ids have no capital letters.
const TO_COMMUNITY = 'COMMUNITY';

/** A path: its ends, its kind, its label and how many people take it in a year. */
export function PathForm({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const path = useOnDesk((state) => state.document.paths[id]);
  if (!path) return null;
  const { document } = desk.state();
  const change = (field: keyof PathFields, fields: PathFields) => {
    const can = canConnect(document, { ...path, ...fields });
    if (can !== true) return desk.tell(say(`cannot.${can}`), 'problem');
    desk.perform(say('did.changePath'), changePath(id, fields), { gesture: `path/${id}/${field}` });
  };
  const changeEnd = (end: 'from' | 'to', station: Id) => {
    const ends = { from: path.from, to: path.to, [end]: station };
    const fits = canConnect(document, { ...ends, kind: path.kind }) === true;
    change(end, fits ? { [end]: station } : { [end]: station, kind: likelyKindOf(document, ends.from, ends.to) });
  };
  const changeKind = (kind: (typeof PATH_KINDS)[number]) => {
    change('kind', kind === 'exit' ? { kind, to: COMMUNITY } : { kind });
  };
  const ends = [
    { value: TO_COMMUNITY, label: say('inspect.community') },
    ...stationsOf(document).map((station) => ({
      value: station.id,
      label: station.name,
      group: say('map.interceptShort', { number: document.intercepts[station.intercept]?.number ?? '' }),
    })),
  ];
  const end = (which: 'from' | 'to') => (
    <Choice
      label={say(`inspect.${which}`)}
      value={path[which] === COMMUNITY ? TO_COMMUNITY : path[which]}
      options={ends}
      onChange={(station) => changeEnd(which, station === TO_COMMUNITY ? COMMUNITY : station)}
    />
  );
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <h2>{say('inspect.path')}</h2>
      {end('from')}
      {end('to')}
      <Choice
        label={say('field.kind')}
        value={path.kind}
        options={PATH_KINDS.map((value) => ({ value, label: say(`pathKind.${value}`) }))}
        onChange={changeKind}
      />
      <TextInput label={say('inspect.label')} value={path.label} onCommit={(label) => change('label', { label })} />
      <div className="pair">
        <NumberInput
          label={say('field.volume')}
          value={path.volume}
          problem={say('field.notANumber')}
          onCommit={(volume) => change('volume', { volume })}
        />
        <TextInput
          label={say('field.volumeYear')}
          value={path.volumeYear}
          onCommit={(volumeYear) => change('volumeYear', { volumeYear })}
        />
      </div>
      <Button look="danger" onPress={() => desk.perform(say('did.removePath'), removePath(id), { shown: true })}>
        {say('inspect.removePath')}
      </Button>
    </form>
  );
}
