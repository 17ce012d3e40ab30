import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Marks } from '../model/ballot-paper.ts';
import { budgetOf } from '../model/budget.ts';
import { ballotsOf } from '../model/rounds.ts';
import { castBallot, removeBallot } from '../model/vote-edits.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { BallotPaper } from './BallotPaper.tsx';

interface Props {
  readonly round: Round;
  /** Stands beside the box, and is out of sight while somebody fills in a ballot. */
  readonly children: ReactNode;
}

/** Secret ballots, one after another on this device: between two people nothing of the last ballot can be seen. */
export function BallotBox({ round, children }: Props) {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const [phase, setPhase] = useState<'waiting' | 'voting' | 'handing over'>('waiting');
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus went with the ballot.
    if (phase === 'handing over') next.current?.querySelector('button')?.focus();
  }, [phase]);
  const document = useWorkshop((state) => state.document);
  const ballots = useMemo(() => ballotsOf(document, round.id), [document, round.id]);
  const count = ballots.length;
  const last = ballots.at(-1);
  const cast = (marks: Marks) => {
    perform(say('ballots.cast', { number: count + 1 }), castBallot(newId(), round.id, marks));
    setPhase('handing over');
  };
  if (phase === 'voting')
    return <BallotPaper round={round} number={count + 1} onCast={cast} onCancel={() => setPhase('waiting')} />;
  return (
    <div className="vote-stage">
      {children}
      <section className="panel ballot-box" aria-labelledby={titleId}>
        <h3 id={titleId} className="unseen">
          {say('ballots.title')}
        </h3>
        <p className="ballot-count">
          {round.people === null ? say('ballots.in', { count }) : say('ballots.inOf', { count, people: round.people })}
        </p>
        <BallotWarnings round={round} count={count} />
        <div ref={next}>
          <Button look="primary" onPress={() => setPhase('voting')}>
            {say(count === 0 ? 'ballots.first' : 'ballots.next')}
          </Button>
        </div>
        <p className="hint">{say('ballots.handOver')}</p>
        {last ? (
          <Button
            look="quiet"
            onPress={() => perform(say('ballots.takenBack', { number: count }), removeBallot(last.id), { shown: true })}
          >
            {say('ballots.takeBack')}
          </Button>
        ) : null}
      </section>
    </div>
  );
}

function BallotWarnings({ round, count }: { readonly round: Round; readonly count: number }) {
  const say = useWords();
  const overfilled = useWorkshop(({ document }) => budgetOf(document, round).overfilled.length);
  const over = round.people === null ? 0 : count - round.people;
  return (
    <output className="warnings">
      {over > 0 ? <span className="warning">{say('ballots.tooMany', { over })}</span> : null}
      {overfilled > 0 ? <span className="warning">{say('ballots.overfilled', { count: overfilled })}</span> : null}
    </output>
  );
}
