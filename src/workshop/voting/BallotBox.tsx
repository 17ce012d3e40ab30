import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { budgetOf } from '../model/budget.ts';
import type { Edit } from '../model/change.ts';
import { ballotsOf } from '../model/rounds.ts';
import { castRatings } from '../model/score-edits.ts';
import { castBallot, removeBallot } from '../model/vote-edits.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { BallotPaper } from './BallotPaper.tsx';
import { DelphiResult } from './DelphiResult.tsx';
import { RatingPaper } from './RatingPaper.tsx';

interface Props {
  readonly round: Round;
  readonly onRound: (round: Id) => void;
  /** Stands beside the box, and is out of sight while somebody fills in a ballot. */
  readonly children: ReactNode;
}

/** Secret ballots, one after another on this device: between two people nothing of the last ballot can be seen. */
export function BallotBox({ round, onRound, children }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const [phase, setPhase] = useState<'waiting' | 'voting' | 'handing over'>('waiting');
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus went with the ballot.
    if (phase === 'handing over') next.current?.querySelector('button')?.focus();
  }, [phase]);
  const ballots = useWorkshopList((document) => ballotsOf(document, round.id));
  const count = ballots.length;
  const last = ballots.at(-1);
  const handIn = (ballot: Edit) => {
    perform(say('ballots.cast', { number: count + 1 }), ballot);
    setPhase('handing over');
  };
  if (phase === 'voting') {
    const shared = { round, number: count + 1, onCancel: () => setPhase('waiting') };
    return round.method === 'ballots' ? (
      <BallotPaper {...shared} onCast={(marks) => handIn(castBallot(newId(), round.id, marks))} />
    ) : (
      <RatingPaper {...shared} onCast={(ratings) => handIn(castRatings(newId(), round.id, ratings))} />
    );
  }
  return (
    <div className="vote-stage">
      {children}
      <div className="ballot-pane">
        <BoxPanel
          round={round}
          count={count}
          onBegin={() => setPhase('voting')}
          onTakeBack={
            last && (() => perform(say('ballots.takenBack', { number: count }), removeBallot(last.id), { shown: true }))
          }
          buttons={next}
        />
        {round.method === 'delphi' && count > 0 ? <DelphiResult round={round} onRound={onRound} /> : null}
      </div>
    </div>
  );
}

interface PanelProps {
  readonly round: Round;
  readonly count: number;
  readonly onBegin: () => void;
  readonly onTakeBack: (() => void) | undefined;
  /** Holds the button that begins a ballot. */
  readonly buttons: RefObject<HTMLDivElement | null>;
}

function BoxPanel({ round: { people }, round, count, onBegin, onTakeBack, buttons }: PanelProps) {
  const say = useWords();
  const titleId = useId();
  const isFull = people !== null && count >= people;
  return (
    <section className="panel ballot-box" aria-labelledby={titleId}>
      <h3 id={titleId} className="unseen">
        {say('ballots.title')}
      </h3>
      <p className="ballot-count">
        {people === null ? say('ballots.in', { count }) : say('ballots.inOf', { count, people })}
      </p>
      <BallotWarnings round={round} count={count} />
      <div ref={buttons}>
        <Button look={isFull ? 'plain' : 'primary'} onPress={onBegin}>
          {say(isFull ? 'ballots.anyway' : count === 0 ? 'ballots.first' : 'ballots.next')}
        </Button>
      </div>
      {isFull ? null : <p className="hint">{say('ballots.handOver')}</p>}
      {onTakeBack ? (
        <Button look="quiet" onPress={onTakeBack}>
          {say('ballots.takeBack')}
        </Button>
      ) : null}
    </section>
  );
}

/** The room hears that everybody has voted before anybody begins one ballot more. */
function BallotWarnings({ round, count }: { readonly round: Round; readonly count: number }) {
  const say = useWords();
  const overfilled = useWorkshop(({ document }) => budgetOf(document, round).overfilled.length);
  const { people } = round;
  const over = people === null ? 0 : count - people;
  return (
    <output className="warnings">
      {people !== null && over === 0 && people > 0 ? (
        <span className="complete">{say('ballots.complete', { people })}</span>
      ) : null}
      {over > 0 ? <span className="warning">{say('ballots.tooMany', { over })}</span> : null}
      {overfilled > 0 ? <span className="warning">{say('ballots.overfilled', { count: overfilled })}</span> : null}
    </output>
  );
}
