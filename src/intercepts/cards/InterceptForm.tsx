import { Button } from '../../controls/Button.tsx';
import { TextArea, TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { changeIntercept, moveIntercept, removeIntercept } from '../model/lane-edits.ts';
import { interceptsOf } from '../model/places.ts';
import { useAdding } from './useAdding.ts';

/** An intercept: number, name, what the report says of it, and its place among the lanes. */
export function InterceptForm({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const intercept = useOnDesk((state) => state.document.intercepts[id]);
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const { addStation } = useAdding();
  if (!intercept) return null;
  const order = interceptsOf({ ...desk.state().document, intercepts }).map((lane) => lane.id);
  const index = order.indexOf(id);
  const change = (field: 'number' | 'name' | 'narrative', value: string) =>
    desk.perform(say('did.changeIntercept'), changeIntercept(id, { [field]: value }), {
      gesture: `intercept/${id}/${field}`,
    });
  const move = (before: Id | undefined) =>
    desk.perform(say('did.moveIntercept', { name: intercept.name }), moveIntercept(id, before));
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <h2>{say('inspect.intercept')}</h2>
      <div className="pair pair-narrow">
        <TextInput
          label={say('inspect.number')}
          value={intercept.number}
          onCommit={(number) => change('number', number)}
        />
        <TextInput
          label={say('inspect.name')}
          value={intercept.name}
          startsFocused={intercept.name === say('map.newIntercept')}
          onCommit={(name) => change('name', name)}
        />
      </div>
      <TextArea
        label={say('inspect.narrative')}
        value={intercept.narrative}
        onCommit={(narrative) => change('narrative', narrative)}
      />
      <div className="actions">
        <Button onPress={() => addStation(id)}>{say('map.addStation')}</Button>
        <Button isDisabled={index <= 0} onPress={() => move(order[index - 1])}>
          {say('map.moveLeft')}
        </Button>
        <Button isDisabled={index === order.length - 1} onPress={() => move(order[index + 2])}>
          {say('map.moveRight')}
        </Button>
        <Button
          look="danger"
          onPress={() =>
            desk.perform(say('did.removeIntercept', { name: intercept.name }), removeIntercept(id), { shown: true })
          }
        >
          {say('inspect.removeIntercept')}
        </Button>
      </div>
    </form>
  );
}
