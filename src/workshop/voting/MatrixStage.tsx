import { useId, useRef } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { changePriority, prioritiesOf } from '../model/plan-edits.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { MatrixList } from './MatrixList.tsx';
import { MatrixPoint } from './MatrixPoint.tsx';
import type { PlaceIt } from './matrix-spot.ts';
import { titleOf } from './priority-title.ts';
import './matrix.css';

/** How much each candidate would change against how much it takes: a help before or after the vote, which decides nothing. */
export function MatrixStage() {
  const say = useWords();
  const titleId = useId();
  const plane = useRef<HTMLDivElement>(null);
  const priorities = useWorkshopList(prioritiesOf);
  const place = usePlacing();
  if (priorities.length === 0) return <p className="teaching">{say('matrix.empty')}</p>;
  return (
    <div className="matrix-stage">
      <section className="panel matrix-panel" aria-labelledby={titleId}>
        <h3 id={titleId} className="unseen">
          {say('matrix.title')}
        </h3>
        <div className="matrix">
          <p className="matrix-impact" aria-hidden="true">
            {say('matrix.impact')} →
          </p>
          <div ref={plane} className="matrix-plane">
            {(['quickWins', 'bigBets', 'fillers', 'thankless'] as const).map((name) => (
              <p key={name} className="matrix-quarter" data-quarter={name}>
                {say(`matrix.${name}`)}
              </p>
            ))}
            {priorities.map((priority, index) => (
              <MatrixPoint key={priority.id} priority={priority} number={index + 1} plane={plane} onPlace={place} />
            ))}
          </div>
          <p className="matrix-effort" aria-hidden="true">
            {say('matrix.effort')} →
          </p>
        </div>
        <p className="hint">{say('matrix.howTo')}</p>
      </section>
      <MatrixList priorities={priorities} onPlace={place} />
    </div>
  );
}

function usePlacing(): PlaceIt {
  const say = useWords();
  const { perform } = useCommands();
  return (priority, spot) => {
    const title = inBrief(titleOf(priority, say));
    const fields = spot ?? { impact: null, effort: null };
    const said = spot ? 'matrix.moved' : 'matrix.cleared';
    perform(say(said, { title }), changePriority(priority.id, fields), { gesture: gestureOf(priority.id) });
  };
}

/** Steps of one drag, or of arrow keys pressed one after another, are taken back together. */
const gestureOf = (priority: Id) => `matrix/${priority}`;
