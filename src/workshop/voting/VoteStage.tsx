import { useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { roundsOf } from '../model/rounds.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { RoundList } from './RoundList.tsx';
import { RoundPane } from './RoundPane.tsx';
import { StartVote } from './StartVote.tsx';
import './vote.css';

interface Props {
  /** The round to look at; the last one where nobody has asked for another. */
  readonly asked: Id | undefined;
  readonly onAsk: (round: Id | undefined) => void;
}

/** The votes of the room, and the one that is being counted. */
export function VoteStage({ asked, onAsk }: Props) {
  const say = useWords();
  const [isStarting, setStarting] = useState(false);
  const round = useWorkshop(({ document }) => document.rounds[asked ?? ''] ?? roundsOf(document).at(-1));
  const hasCandidates = useWorkshop(({ document }) => Object.keys(document.priorities).length > 0);
  if (!hasCandidates) return <p className="teaching">{say('round.noCandidates')}</p>;
  const started = (id: Id) => {
    setStarting(false);
    onAsk(id);
  };
  if (!round || isStarting)
    return <StartVote onStart={started} onCancel={round ? () => setStarting(false) : undefined} />;
  return (
    <RoundPane key={round.id} round={round} onRound={onAsk}>
      <RoundList shown={round.id} onShow={onAsk} onNew={() => setStarting(true)} />
    </RoundPane>
  );
}
