import { useId, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { changePriority } from '../model/plan-edits.ts';
import { type Ranked, rankingOf } from '../model/ranking.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import './ranking.css';
import { TopChooser } from './TopChooser.tsx';

/** What the room has decided, large enough for everybody to read. */
export function RankingStage({ onGoToPlan }: { readonly onGoToPlan: () => void }) {
  const say = useWords();
  const titleId = useId();
  const document = useWorkshop((state) => state.document);
  const ranking = useMemo(() => rankingOf(document), [document]);
  if (ranking.length === 0) return <p className="teaching">{say('ranking.empty')}</p>;
  const most = Math.max(...ranking.map(({ votes }) => votes));
  const chosen = ranking.filter(({ priority }) => priority.chosen).length;
  return (
    <section className="panel ranking" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId} className="unseen">
          {say('ranking.title')}
        </h3>
        {most > 0 ? <TopChooser ranking={ranking} /> : <p className="hint">{say('ranking.noVotes')}</p>}
        <p className="ranking-chosen">{say('ranking.chosenCount', { count: chosen })}</p>
        {chosen > 0 ? <Button onPress={onGoToPlan}>{say('ranking.goToPlan')}</Button> : null}
      </header>
      <div className="scroll">
        <table className="ranking-table">
          <thead>
            <tr>
              {(['ranking.rank', 'ranking.priority', 'ranking.votes', 'ranking.chosen'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranking.map((ranked) => (
              <RankingRow key={ranked.priority.id} ranked={ranked} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly ranked: Ranked;
  /** The votes of the first, whose bar is as long as the column. */
  readonly most: number;
}

function RankingRow({ ranked: { priority, votes, rank, tied }, most }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const { id, chosen } = priority;
  const full = titleOf(priority, say);
  const title = inBrief(full);
  return (
    <tr data-chosen={chosen || undefined}>
      <td className="rank">
        {votes > 0 ? rank : '–'}
        {tied ? <span className="tied">{say('ranking.tied')}</span> : null}
      </td>
      <th scope="row">{full}</th>
      <td className="ranking-votes">
        <span>{votes}</span>
        <span className="bar" aria-hidden="true">
          <span className="bar-fill" style={{ inlineSize: `${(100 * votes) / Math.max(most, 1)}%` }} />
        </span>
      </td>
      <td>
        <Check
          aria-label={say('ranking.choose', { title: full })}
          isSelected={chosen}
          onChange={(selected) =>
            perform(
              say(selected ? 'ranking.choseOne' : 'ranking.unchose', { title }),
              changePriority(id, { chosen: selected }),
            )
          }
        >
          {null}
        </Check>
      </td>
    </tr>
  );
}
