import { lazy, Suspense, useState } from 'react';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { prioritiesOf } from '../model/plan-edits.ts';
import { roundsOf } from '../model/rounds.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import '../room.css';
import { useWorkshopNow } from '../store/useWorkshop.ts';
import { CandidateList } from './CandidateList.tsx';
import { GapPanel } from './GapPanel.tsx';
import { MatrixStage } from './MatrixStage.tsx';
import { RankingStage } from './RankingStage.tsx';
import { VoteStage } from './VoteStage.tsx';
import './candidates.css';

// The comparison of words comes with its own library, and only when somebody tidies.
const TidyStage = lazy(async () => ({ default: (await import('../tidy/TidyStage.tsx')).TidyStage }));

const STAGES = ['tidy', 'candidates', 'matrix', 'vote', 'ranking'] as const;
type Stage = (typeof STAGES)[number];

interface Props {
  readonly onGoToMap: () => void;
  readonly onGoToPlan: () => void;
}

/** From gaps to chosen priorities: make candidates, let the room vote, choose the first ones. */
export function PrioritiesScreen({ onGoToMap, onGoToPlan }: Props) {
  const say = useWords();
  const now = useWorkshopNow();
  const [stage, setStage] = useState(() => stageOf(now().document));
  const [round, setRound] = useState<Id | undefined>(undefined);
  const goToVote = (asked: Id) => {
    setRound(asked);
    setStage('vote');
  };
  return (
    <section className="room" aria-label={say('voting.title')}>
      <header className="room-head">
        <h2>{say('voting.title')}</h2>
        <ChoiceRow
          label={say('voting.stages')}
          value={stage}
          options={STAGES.map((value) => ({ value, label: say(`voting.${value}`) }))}
          onChange={setStage}
        />
      </header>
      {stage === 'tidy' ? (
        <Suspense fallback={<p className="opening">{say('tidy.looking')}</p>}>
          <TidyStage />
        </Suspense>
      ) : null}
      {stage === 'candidates' ? (
        <div className="candidates-stage">
          <GapPanel onGoToMap={onGoToMap} />
          <CandidateList />
        </div>
      ) : null}
      {stage === 'matrix' ? <MatrixStage /> : null}
      {stage === 'vote' ? <VoteStage asked={round} onAsk={setRound} /> : null}
      {stage === 'ranking' ? <RankingStage onGoToPlan={onGoToPlan} onVote={goToVote} /> : null}
    </section>
  );
}

/** Where the room has got to, so that the screen opens there. */
function stageOf(document: WorkshopDocument): Stage {
  if (prioritiesOf(document).some(({ chosen }) => chosen)) return 'ranking';
  return roundsOf(document).length > 0 ? 'vote' : 'candidates';
}
