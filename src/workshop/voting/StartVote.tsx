import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { RoundSettings, type RoundSetup, votersOf } from './RoundSettings.tsx';
import { startRound } from './start-round.ts';

/** Three dots a person is what most rooms use. */
const USUAL: RoundSetup = {
  title: '',
  method: 'room',
  people: null,
  entitled: '',
  dotsPerPerson: 3,
  stackable: false,
  maxOnOne: null,
  together: true,
  trial: false,
  note: '',
};

interface Props {
  readonly onStart: (round: Id) => void;
  /** Undefined for the first vote, which there is nothing behind. */
  readonly onCancel?: (() => void) | undefined;
}

export function StartVote({ onStart, onCancel }: Props) {
  const say = useWords();
  const titleId = useId();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  const [setup, setSetup] = useState<RoundSetup>(() => ({ ...USUAL, people: votersOf(now().document) || null }));
  const start = () => {
    const id = newId();
    perform(say('round.started'), startRound({ id, ...setup }, newId, say));
    onStart(id);
  };
  return (
    <section className="panel start-vote" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('round.startTitle')}</h3>
      <RoundSettings setup={setup} onChange={(fields) => setSetup((before) => ({ ...before, ...fields }))} />
      <footer className="panel-foot">
        <Button look="primary" onPress={start}>
          {say('round.start')}
        </Button>
        {onCancel ? (
          <Button look="quiet" onPress={onCancel}>
            {say('action.cancel')}
          </Button>
        ) : null}
      </footer>
    </section>
  );
}
