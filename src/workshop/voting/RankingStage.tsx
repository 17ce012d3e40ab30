import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { type Ranked, rankingOf } from '../model/ranking.ts';
import { currentRoundOf, roundsOf } from '../model/rounds.ts';
import type { Round } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { DecideTie } from './DecideTie.tsx';
import { Decisions } from './Decisions.tsx';
import { RankingTable } from './RankingTable.tsx';
import { roundName } from './round-name.ts';
import './ranking.css';
import { TopChooser } from './TopChooser.tsx';
import { useRunOff } from './useRunOff.ts';

interface Props {
  readonly onGoToPlan: () => void;
  /** Leads to a round that has begun. */
  readonly onVote: (round: Id) => void;
}

/** What the room has decided, large enough for everybody to read. */
export function RankingStage({ onGoToPlan, onVote }: Props) {
  const say = useWords();
  const titleId = useId();
  const document = useWorkshop((state) => state.document);
  const [asked, setAsked] = useState<Id | undefined>(undefined);
  const [deciding, setDeciding] = useState<readonly Ranked[]>([]);
  const round = document.rounds[asked ?? ''] ?? currentRoundOf(document);
  const ranking = useMemo(() => rankingOf(document, round), [document, round]);
  const runOff = useRunOff(round, onVote);
  if (ranking.length === 0) return <p className="teaching">{say('ranking.empty')}</p>;
  const hasVotes = ranking.some(({ votes }) => votes > 0);
  const chosen = ranking.filter(({ priority }) => priority.chosen).length;
  return (
    <section className="panel ranking" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId} className="unseen">
          {say('ranking.title')}
        </h3>
        <RoundChoice round={round} onChoose={setAsked} />
        {round && hasVotes ? (
          <TopChooser ranking={ranking} method={round.method} onRunOff={runOff} onDecide={setDeciding} />
        ) : (
          <p className="hint">{say('ranking.noVotes')}</p>
        )}
        <p className="ranking-chosen">{say('ranking.chosenCount', { count: chosen })}</p>
        {chosen > 0 ? <Button onPress={onGoToPlan}>{say('ranking.goToPlan')}</Button> : null}
      </header>
      {round && deciding.length > 0 ? (
        <DecideTie round={round.id} tied={deciding} onClose={() => setDeciding([])} />
      ) : null}
      <div className="scroll">
        <RankingTable ranking={ranking} round={round} onRunOff={runOff} onDecide={setDeciding} />
        {round ? <Decisions round={round.id} /> : null}
      </div>
    </section>
  );
}

/** Which vote the priorities are ranked by; only asked where there is more than one. */
function RoundChoice({ round, onChoose }: { readonly round: Round | undefined; readonly onChoose: (id: Id) => void }) {
  const say = useWords();
  const rounds = useWorkshopList(roundsOf);
  const document = useWorkshop((state) => state.document);
  if (rounds.length < 2 || !round) return null;
  return (
    <Choice
      label={say('ranking.round')}
      value={round.id}
      options={rounds.map((one) => ({ value: one.id, label: roundName(document, one, say) }))}
      onChange={onChoose}
    />
  );
}
