import './circle.css';
import { useState } from 'react';
import { Choice } from '../../../controls/Choice.tsx';
import type { Id } from '../../../intercepts/model/field.ts';
import { useWords } from '../../../words/useWords.ts';
import { recordsOf } from '../../model/record-edits.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';
import { CircleTimer } from './CircleTimer.tsx';
import { Reflections } from './Reflections.tsx';

const ROLES = ['presenter', 'askers', 'keeper'] as const;
const RULES = ['open', 'advice', 'room', 'stop'] as const;

/** A small group, one case, open questions only, and what each one takes away. */
export function CircleScreen() {
  const say = useWords();
  return (
    <section className="room circle" aria-label={say('circle.title')}>
      <header className="room-head">
        <h2>{say('circle.title')}</h2>
        <p className="hint">{say('circle.hint')}</p>
      </header>
      <div className="circle-body">
        <div className="circle-side">
          <CircleTimer />
          <div className="panel">
            <h3>{say('circle.roles')}</h3>
            <dl className="circle-roles">
              {ROLES.map((role) => (
                <div key={role}>
                  <dt>{say(`circle.role.${role}`)}</dt>
                  <dd>{say(`circle.does.${role}`)}</dd>
                </div>
              ))}
            </dl>
            <h3>{say('circle.rules')}</h3>
            <ul className="circle-rules">
              {RULES.map((rule) => (
                <li key={rule}>{say(`circle.rule.${rule}`)}</li>
              ))}
            </ul>
          </div>
          <Case />
        </div>
        <Reflections />
      </div>
    </section>
  );
}

/** A case from one's own work is told and never written down; an invented one can be read aloud. */
function Case() {
  const say = useWords();
  const walks = useWorkshop(({ document }) => document.walks);
  const [chosen, setChosen] = useState<Id>('');
  const person = walks[chosen]?.person ?? '';
  return (
    <div className="panel">
      <h3>{say('circle.case')}</h3>
      <p>{say('circle.caseHint')}</p>
      {Object.keys(walks).length === 0 ? null : (
        <Choice
          label={say('circle.fromWalk')}
          value={chosen in walks ? chosen : ''}
          options={[
            { value: '', label: say('circle.ownCase') },
            ...recordsOf({ walks }, 'walks').map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setChosen}
        />
      )}
      {person === '' ? null : <p className="step-what">{person}</p>}
    </div>
  );
}
