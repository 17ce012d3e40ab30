import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { candidatesOf, iterationsOf } from '../model/rounds.ts';
import { type Spread, spreadsOf } from '../model/scores.ts';
import type { Priority, Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopNow } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import { RatingStrip } from './RatingStrip.tsx';
import { nextDelphi } from './start-round.ts';
import './ratings.css';

interface Props {
  readonly round: Round;
  readonly onRound: (round: Id) => void;
}

/** How far apart the room is. Nobody sees it by accident while ballots still come in: it is shown when it is asked for. */
export function DelphiResult({ round, onRound }: Props) {
  const say = useWords();
  const titleId = useId();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  const [isShown, setShown] = useState(false);
  const rateAgain = () => {
    const { document } = now();
    const id = newId();
    const number = iterationsOf(document, round).length + 1;
    const title = say('rounds.delphiTitle', { number });
    perform(say('delphi.started', { number }), nextDelphi(document, round, id, title));
    onRound(id);
  };
  return (
    <section className="panel delphi" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('delphi.title')}</h3>
        <Button onPress={() => setShown(!isShown)}>{say(isShown ? 'ballots.hideResult' : 'ballots.showResult')}</Button>
        <Button onPress={rateAgain}>{say('delphi.next')}</Button>
      </header>
      {isShown ? <DelphiTable round={round} /> : null}
    </section>
  );
}

function DelphiTable({ round }: { readonly round: Round }) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const before = document.rounds[round.after];
  const spreads = useMemo(() => spreadsOf(document, round), [document, round]);
  const earlier = useMemo(() => (before ? spreadsOf(document, before) : new Map<Id, Spread>()), [document, before]);
  const heads = ['delphi.priority', 'delphi.ratings', 'delphi.median', 'delphi.spread'] as const;
  return (
    <div className="scroll">
      <table className="sheet delphi-table">
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
            {before ? <th scope="col">{say('delphi.change')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {candidatesOf(document, round).map((priority) => (
            <DelphiRow
              key={priority.id}
              priority={priority}
              spread={spreads.get(priority.id)}
              earlier={earlier.get(priority.id)}
              isCompared={before !== undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly priority: Priority;
  readonly spread: Spread | undefined;
  readonly earlier: Spread | undefined;
  readonly isCompared: boolean;
}

function DelphiRow({ priority, spread, earlier, isCompared }: RowProps) {
  const say = useWords();
  return (
    <tr>
      <th scope="row">{titleOf(priority, say)}</th>
      <td>{spread ? <RatingStrip spread={spread} /> : say('delphi.none')}</td>
      <td className="delphi-median">{spread?.median ?? '–'}</td>
      <td>{spread ? say('delphi.from', spread) : '–'}</td>
      {isCompared ? (
        <td>{spread && earlier ? say(`delphi.${changeOf(spread, earlier)}`, { median: earlier.median }) : '–'}</td>
      ) : null}
    </tr>
  );
}

/** Whether the middle half of the ratings has become narrower. */
function changeOf(spread: Spread, earlier: Spread): 'closer' | 'wider' | 'same' {
  const change = spread.high - spread.low - (earlier.high - earlier.low);
  if (change === 0) return 'same';
  return change < 0 ? 'closer' : 'wider';
}
