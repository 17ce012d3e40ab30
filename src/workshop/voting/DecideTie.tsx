import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { decideTie } from '../model/decisions.ts';
import type { Ranked } from '../model/ranking.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';

interface Props {
  readonly round: Id;
  readonly tied: readonly Ranked[];
  readonly onClose: () => void;
}

/** The room says which of its equals go first, and why; it stands in the report. */
export function DecideTie({ round, tied, onClose }: Props) {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const [first, setFirst] = useState<ReadonlySet<Id>>(new Set());
  const [why, setWhy] = useState('');
  const record = () => {
    perform(say('decision.recorded'), decideTie({ id: newId(), round, text: why.trim() }, [...first]), { shown: true });
    onClose();
  };
  const choose = (id: Id, on: boolean) =>
    setFirst((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <section className="decide-tie" aria-labelledby={titleId}>
      <h4 id={titleId}>{say('decision.title')}</h4>
      <fieldset>
        <legend>{say('decision.first')}</legend>
        {tied.map(({ priority }) => (
          <Check
            key={priority.id}
            isSelected={first.has(priority.id)}
            onChange={(selected) => choose(priority.id, selected)}
          >
            {titleOf(priority, say)}
          </Check>
        ))}
      </fieldset>
      <TextInput
        label={say('decision.why')}
        value={why}
        placeholder={say('decision.whyPlaceholder')}
        onCommit={setWhy}
        startsFocused
      />
      <footer className="panel-foot">
        <Button look="primary" isDisabled={first.size === 0 || first.size === tied.length} onPress={record}>
          {say('decision.record')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </footer>
    </section>
  );
}
