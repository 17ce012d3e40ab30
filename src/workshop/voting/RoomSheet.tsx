import { useId, useMemo } from 'react';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { candidatesOf } from '../model/rounds.ts';
import { scoreTogether, sheetOf } from '../model/score-edits.ts';
import { criteriaOf, scoreOfEach } from '../model/scores.ts';
import { SCALES } from '../model/vote.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import { RatingGrid } from './RatingGrid.tsx';

/** The one sheet on which the room scores every candidate by every criterion, with the weighted score behind each row. */
export function RoomSheet({ round }: { readonly round: Round }) {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const priorities = useWorkshopList((document) => candidatesOf(document, round));
  const criteria = useWorkshopList((document) => criteriaOf(document, round.id));
  const document = useWorkshop((state) => state.document);
  const totals = useMemo(() => scoreOfEach(document, round), [document, round]);
  const scoreOf = (priority: Id, criterion: Id) =>
    document.scores[linkIdOf(sheetOf(round.id), linkIdOf(priority, criterion))]?.score ?? null;
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('rating.sheet')}</h3>
      {criteria.length === 0 ? (
        <p className="teaching">{say('criteria.none')}</p>
      ) : (
        <div className="scroll">
          <RatingGrid
            label={say('rating.sheet')}
            priorities={priorities}
            columns={criteria}
            scale={SCALES.criteria}
            scoreOf={scoreOf}
            onRate={(priority, criterion, score) =>
              perform(
                say('rating.scored', { title: inBrief(titleOf(priority, say)) }),
                scoreTogether(round.id, priority.id, criterion, score),
              )
            }
            tailHead={say('rating.total')}
            tail={(id) => totals.get(id) ?? '–'}
          />
        </div>
      )}
      <p className="hint">{say('ballot.rateHowTo', SCALES.criteria)}</p>
    </section>
  );
}
