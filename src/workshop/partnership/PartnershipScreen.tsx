import '../room.css';
import './partnership.css';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { TextArea } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { changeAbout } from '../model/roster-edits.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { Commitments } from './Commitments.tsx';
import { Glossary } from './Glossary.tsx';

/** What holds the partners together beside the map: promises, words, and manners. */
export function PartnershipScreen() {
  const say = useWords();
  return (
    <section className="room" aria-label={say('partnership.title')}>
      <header className="room-head">
        <h2>{say('partnership.title')}</h2>
      </header>
      <Commitments />
      <div className="partnership-stage">
        <Glossary />
        <GroundRules />
      </div>
    </section>
  );
}

function GroundRules() {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const rules = useWorkshop(({ document }) => aboutOf(document).groundRules);
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('partnership.rules')}</h3>
      <TextArea
        label={say('partnership.rules')}
        hint={say('partnership.rulesHint')}
        value={rules}
        rows={8}
        onCommit={(groundRules) =>
          perform(say('partnership.changedRules'), changeAbout({ groundRules }), { gesture: 'about/groundRules' })
        }
      />
      {rules === '' ? (
        <Button
          onPress={() =>
            perform(say('partnership.tookRules'), changeAbout({ groundRules: say('partnership.rulesText') }), {
              shown: true,
            })
          }
        >
          {say('partnership.usualRules')}
        </Button>
      ) : null}
    </section>
  );
}
