import { useMemo } from 'react';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { mostOnOne } from '../model/ballot-paper.ts';
import { type Budget, budgetOf } from '../model/budget.ts';
import type { Round } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import { unitOf } from './round-name.ts';

/** What has been typed against what the room had to give away. */
export function DotTotal({ round }: { readonly round: Round }) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const budget = useMemo(() => budgetOf(document, round), [document, round]);
  const sentence = useTotal(budget, round);
  const { cast, allowed, over, overstacked } = budget;
  const most = round.method === 'hands' ? 1 : mostOnOne(round);
  return (
    <div className="total" data-tone={over > 0 ? 'problem' : cast === allowed ? 'good' : undefined}>
      <p className="total-sentence">{sentence}</p>
      {round.people === null ? <p className="hint">{say('counts.noPeople')}</p> : null}
      {allowed === null ? null : (
        <div className="bar" aria-hidden="true">
          <div className="bar-fill" style={{ inlineSize: `${Math.min(100, (100 * cast) / Math.max(allowed, 1))}%` }} />
        </div>
      )}
      <output className="warnings">
        {over > 0 ? <span className="unseen">{sentence}</span> : null}
        {overstacked.map((priority) => (
          <span key={priority.id} className="warning">
            {say('counts.overstacked', { title: inBrief(titleOf(priority, say)), people: round.people ?? 0, most })}
          </span>
        ))}
      </output>
    </div>
  );
}

function useTotal({ cast, allowed, over }: Budget, round: Round): string {
  const say = useWords();
  const { people, dotsPerPerson: each } = round;
  const unit = unitOf(round);
  if (allowed === null) return say('counts.typed', { cast, unit });
  if (over > 0) return say('counts.over', { over, people: people ?? 0, each, allowed, unit });
  if (allowed > 0 && cast === allowed) return say('counts.complete', { allowed, unit });
  return say('counts.typedOf', { cast, allowed, unit });
}
