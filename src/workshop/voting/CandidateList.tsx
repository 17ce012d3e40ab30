import { useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { addPriority, prioritiesOf } from '../model/plan-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { Candidate } from './Candidate.tsx';
import { usePlaceChoices } from './usePlaceChoices.ts';

const idsOf = (document: WorkshopDocument) => prioritiesOf(document).map(({ id }) => id);

/** What the room may vote on. */
export function CandidateList() {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const ids = useWorkshopList(idsOf);
  const places = usePlaceChoices();
  return (
    <section className="panel candidate-panel" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('candidates.title')}</h3>
        <span className="count">{ids.length}</span>
      </header>
      <AddInput
        label={say('candidates.new')}
        placeholder={say('candidates.newPlaceholder')}
        onAdd={(title) =>
          perform(say('candidates.added', { title: inBrief(title) }), addPriority({ id: newId(), title }))
        }
      />
      {ids.length === 0 ? (
        <p className="teaching">{say('candidates.empty')}</p>
      ) : (
        <ol className="candidate-list">
          {ids.map((id, index) => (
            <Candidate key={id} id={id} number={index + 1} places={places} />
          ))}
        </ol>
      )}
    </section>
  );
}
