import { useId } from 'react';
import { useWords } from '../../words/useWords.ts';
import { currentRoundOf } from '../model/rounds.ts';
import { changeRound } from '../model/vote-edits.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { BallotBox } from './BallotBox.tsx';
import { RoomCounts } from './RoomCounts.tsx';
import { RoundSettings } from './RoundSettings.tsx';
import { StartVote } from './StartVote.tsx';
import './vote.css';

/** The vote of the room, counted in one of two ways. */
export function VoteStage() {
  const say = useWords();
  const round = useWorkshop(({ document }) => currentRoundOf(document));
  const hasCandidates = useWorkshop(({ document }) => Object.keys(document.priorities).length > 0);
  if (!hasCandidates) return <p className="teaching">{say('round.noCandidates')}</p>;
  if (!round) return <StartVote />;
  switch (round.method) {
    case 'room':
    case 'hands':
    case 'criteria':
    case 'delphi':
      return (
        <div className="vote-stage">
          <SettingsPanel round={round} />
          <RoomCounts round={round} />
        </div>
      );
    case 'ballots':
      return (
        <BallotBox round={round}>
          <SettingsPanel round={round} />
        </BallotBox>
      );
    default:
      return round.method satisfies never;
  }
}

function SettingsPanel({ round }: { readonly round: Round }) {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('round.settings')}</h3>
      <RoundSettings
        setup={round}
        onChange={(fields) => perform(say('round.changed'), changeRound(round.id, fields))}
      />
    </section>
  );
}
