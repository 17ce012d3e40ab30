import { type KeyboardEvent, memo, useId } from 'react';
import { focusRow } from '../../controls/focusRow.ts';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { mergedInto } from '../model/merged-priorities.ts';
import { candidatesOf } from '../model/rounds.ts';
import { setTally } from '../model/vote-edits.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { CountInput } from './CountInput.tsx';
import { DotTotal } from './DotTotal.tsx';
import { titleOf } from './priority-title.ts';
import { unitOf } from './round-name.ts';

/** One scribe types what was counted on the wall, or how many hands went up, down the column. */
export function RoomCounts({ round }: { readonly round: Round }) {
  const say = useWords();
  const titleId = useId();
  const ids = useWorkshopList((document) => candidatesOf(document, round).map(({ id }) => id));
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId} className="unseen">
        {say('counts.title')}
      </h3>
      <DotTotal round={round} />
      <div className="scroll">
        <table className="sheet counts">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {say('counts.priority')}
              </th>
              <th scope="col">{say('counts.head', { unit: unitOf(round) })}</th>
            </tr>
          </thead>
          <tbody>
            {ids.map((id, index) => (
              <CountRow key={id} id={id} number={index + 1} round={round.id} unit={unitOf(round)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly id: Id;
  readonly number: number;
  readonly round: Id;
  readonly unit: 'dots' | 'hands';
}

const CountRow = memo(function CountRow({ id, number, round, unit }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const priority = useWorkshop(({ document }) => document.priorities[id]);
  const votes = useWorkshop(({ document }) => document.tallies[linkIdOf(round, id)]?.votes ?? null);
  const merged = useWorkshopList((document) => mergedCountsIn(document, round, id));
  const title = titleOf(priority, say);
  const count = (typed: number | null) => {
    const label = say('counts.counted', { title: inBrief(title), count: typed ?? 0, unit });
    perform(label, setTally(round, id, typed ?? 0), { gesture: `tallies/${round}/${id}` });
  };
  return (
    <tr>
      <td className="count-number">{number}</td>
      <td className="count-title">
        {title}
        {merged.map(({ id: tally, priority: from, votes: own }) => (
          <MergedCount key={tally} from={from} votes={own} />
        ))}
      </td>
      <td>
        <CountInput
          label={say('counts.votesFor', { title, unit })}
          labelHidden
          placeholder="0"
          value={votes}
          onCommit={count}
          onKeyDown={moveAlong}
        />
      </td>
    </tr>
  );
});

function MergedCount({ from, votes }: { readonly from: Id; readonly votes: number }) {
  const say = useWords();
  const title = useWorkshop(({ document }) => inBrief(titleOf(document.priorities[from], say)));
  return <span className="hint merged-count">{say('counts.merged', { title, count: votes })}</span>;
}

/** What was counted for candidates that have been merged into this one since; it stays theirs and is added up in the ranking. */
const mergedCountsIn = (document: WorkshopDocument, round: Id, root: Id) =>
  mergedInto(document, root).flatMap(({ id }) => document.tallies[linkIdOf(round, id)] ?? []);

function moveAlong(event: KeyboardEvent<HTMLInputElement>): void {
  const to =
    event.key === 'ArrowUp' ? 'before' : event.key === 'ArrowDown' || event.key === 'Enter' ? 'behind' : undefined;
  if (!to) return;
  event.preventDefault();
  focusRow(event.currentTarget, to);
}
