import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { addRound } from '../model/vote-edits.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { RoundSettings, type RoundSetup, votersOf } from './RoundSettings.tsx';

/** Three dots a person is what most rooms use. */
const USUAL: RoundSetup = { people: null, dotsPerPerson: 3, stackable: false, method: 'room' };

export function StartVote() {
  const say = useWords();
  const titleId = useId();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  const [setup, setSetup] = useState<RoundSetup>(() => ({ ...USUAL, people: votersOf(now().document) || null }));
  return (
    <section className="panel start-vote" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('round.startTitle')}</h3>
      <RoundSettings setup={setup} onChange={(fields) => setSetup((before) => ({ ...before, ...fields }))} />
      <Button look="primary" onPress={() => perform(say('round.started'), addRound({ id: newId(), ...setup }))}>
        {say('round.start')}
      </Button>
    </section>
  );
}
