import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { budgetOf, hasBallots } from '../model/budget.ts';
import { ballotsOf, currentRoundOf, roundsOf } from '../model/rounds.ts';
import { isScored } from '../model/scores.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { roundName, unitOf } from './round-name.ts';

interface Props {
  readonly shown: Id | undefined;
  readonly onShow: (round: Id) => void;
  readonly onNew: () => void;
}

/** Every vote that the room has held, one of which is looked at. */
export function RoundList({ shown, onShow, onNew }: Props) {
  const say = useWords();
  const titleId = useId();
  const rounds = useWorkshopList(roundsOf);
  return (
    <nav className="round-list" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('rounds.title')}</h3>
        <Button onPress={onNew}>{say('rounds.new')}</Button>
      </header>
      <ol>
        {rounds.map((round) => (
          <RoundLink key={round.id} round={round} isShown={round.id === shown} onShow={() => onShow(round.id)} />
        ))}
      </ol>
    </nav>
  );
}

interface LinkProps {
  readonly round: Round;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function RoundLink({ round, isShown, onShow }: LinkProps) {
  const say = useWords();
  const name = useWorkshop(({ document }) => roundName(document, round, say));
  const facts = useWorkshop(({ document }) => factsOf(document, round, say));
  return (
    <li>
      <button type="button" className="round-link" aria-current={isShown ? 'true' : undefined} onClick={onShow}>
        <span className="round-name">{name}</span>
        <span className="hint">{facts}</span>
      </button>
    </li>
  );
}

/** How it is counted, how far it has come, and what it is for. */
function factsOf(document: WorkshopDocument, round: Round, say: Say): string {
  const before = document.rounds[round.after];
  const main = document.rounds[round.runOffOf];
  const facts = [
    say(`round.${round.method}`),
    castIn(document, round, say),
    main ? say('rounds.runOff', { name: roundName(document, main, say) }) : '',
    before ? say('rounds.after', { name: roundName(document, before, say) }) : '',
    round.trial ? say('rounds.trial') : '',
    round === currentRoundOf(document) ? say('rounds.counts') : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function castIn(document: WorkshopDocument, round: Round, say: Say): string {
  const { cast } = budgetOf(document, round);
  const ballots = ballotsOf(document, round.id).length;
  if (cast === 0 && ballots === 0) return say('rounds.none');
  if (hasBallots(round)) return say('rounds.ballots', { count: ballots });
  if (isScored(round.method)) return say('rounds.scores', { count: cast });
  return say('rounds.given', { count: cast, unit: unitOf(round) });
}
