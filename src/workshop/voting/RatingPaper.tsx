import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { candidatesOf } from '../model/rounds.ts';
import type { Rating } from '../model/score-edits.ts';
import { criteriaOf, spreadsOf } from '../model/scores.ts';
import { SCALES } from '../model/vote.ts';
import type { Round } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { type RatingColumn, RatingGrid } from './RatingGrid.tsx';

interface Props {
  readonly round: Round;
  readonly number: number;
  readonly onCast: (ratings: readonly Rating[]) => void;
  readonly onCancel: () => void;
}

/** One person's ratings. They stay on this screen until they are handed in. In a later round of a Delphi the room's last result stands beside. */
export function RatingPaper({ round, number, onCast, onCancel }: Props) {
  const say = useWords();
  const titleId = useId();
  const priorities = useWorkshopList((document) => candidatesOf(document, round));
  const criteria = useWorkshopList((document) => criteriaOf(document, round.id));
  const [ratings, setRatings] = useState<ReadonlyMap<Id, Rating>>(new Map());
  const isDelphi = round.method === 'delphi';
  const columns: readonly RatingColumn[] = isDelphi ? [{ id: '', name: say('rating.score') }] : criteria;
  const scale = isDelphi ? SCALES.delphi : SCALES.criteria;
  const rate = (priority: Id, criterion: Id, score: number | null) =>
    setRatings((before) => {
      const next = new Map(before);
      if (score === null) next.delete(linkIdOf(priority, criterion));
      else next.set(linkIdOf(priority, criterion), { priority, criterion, score });
      return next;
    });
  const before = useWorkshop(({ document }) => document.rounds[round.after]);
  return (
    // Undo would reach for the ballot of the person before.
    <section data-typing className="panel ballot" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('ballot.title', { number })}</h3>
        <output className="ballot-left">
          {say('ballot.rated', { done: ratings.size, all: priorities.length * columns.length })}
        </output>
      </header>
      <div className="scroll">
        <RatingGrid
          label={say('ballot.title', { number })}
          priorities={priorities}
          columns={columns}
          scale={scale}
          scoreOf={(priority, column) => ratings.get(linkIdOf(priority, column))?.score ?? null}
          onRate={({ id }, column, score) => rate(id, column, score)}
          startsFocused
          tailHead={say('rating.before')}
          tail={before && lastResultIn(before)}
        />
      </div>
      <footer className="panel-foot">
        <Button look="primary" isDisabled={ratings.size === 0} onPress={() => onCast([...ratings.values()])}>
          {say('ballot.finish')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
        <p className="hint">{say('ballot.rateHowTo', scale)}</p>
      </footer>
    </section>
  );
}

const lastResultIn = (round: Round) =>
  function lastResult(priority: Id) {
    return <LastResult round={round} priority={priority} />;
  };

function LastResult({ round, priority }: { readonly round: Round; readonly priority: Id }) {
  const say = useWords();
  return useWorkshop(({ document }) => {
    const spread = spreadsOf(document, round).get(priority);
    return spread ? say('rating.beforeOf', spread) : '–';
  });
}
