import { useMemo } from 'react';
import { Check } from '../../controls/Check.tsx';
import { Menu } from '../../controls/Menu.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { mergedInto } from '../model/merged-priorities.ts';
import { changePriority } from '../model/plan-edits.ts';
import { type Ranked, rankingOf } from '../model/ranking.ts';
import { roundsOf } from '../model/rounds.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import { roundName } from './round-name.ts';

interface Tying {
  readonly onRunOff: (tied: readonly Ranked[]) => void;
  readonly onDecide: (tied: readonly Ranked[]) => void;
}

interface Props extends Tying {
  readonly ranking: readonly Ranked[];
  readonly round: Round | undefined;
}

/** Three more votes fit beside the one that counts on a projector; the others can be asked for by name. */
const BESIDE = 3;

/** The priorities by rank, with what the other votes say in columns of their own. */
export function RankingTable({ ranking, round, ...tying }: Props) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const others = useMemo(() => othersThan(document, round), [document, round]);
  const most = Math.max(...ranking.map(({ score }) => score));
  const method = round?.method ?? 'room';
  return (
    <table className="ranking-table">
      <thead>
        <tr>
          <th scope="col">{say('ranking.rank')}</th>
          <th scope="col">{say('ranking.priority')}</th>
          <th scope="col" className="ranking-score">
            {say('ranking.by', { method })}
          </th>
          {others.map((other) => (
            <th key={other.id} scope="col" className="ranking-other">
              {roundName(document, other.round, say)}
            </th>
          ))}
          <th scope="col">{say('ranking.chosen')}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.map((ranked) => (
          <RankingRow
            key={ranked.priority.id}
            ranked={ranked}
            most={most}
            others={others}
            tied={ranking.filter(({ tied, rank }) => tied && rank === ranked.rank)}
            {...tying}
          />
        ))}
      </tbody>
    </table>
  );
}

interface OtherResult {
  readonly id: Id;
  readonly round: Round;
  readonly scores: ReadonlyMap<Id, number>;
}

/** The last of the other votes, each with the scores of what has votes. */
const othersThan = (document: WorkshopDocument, round: Round | undefined): OtherResult[] =>
  roundsOf(document)
    .filter(({ id }) => id !== round?.id)
    .slice(-BESIDE)
    .map((other) => {
      const voted = rankingOf(document, other).filter(({ votes }) => votes > 0);
      return { id: other.id, round: other, scores: new Map(voted.map(({ priority, score }) => [priority.id, score])) };
    });

interface RowProps extends Tying {
  readonly ranked: Ranked;
  /** The score of the first, whose bar is as long as the column. */
  readonly most: number;
  readonly others: readonly OtherResult[];
  /** All that share its rank. */
  readonly tied: readonly Ranked[];
}

function RankingRow({ ranked, most, others, tied, onRunOff, onDecide }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const { priority, votes, score, rank, broken } = ranked;
  const { id, chosen } = priority;
  const full = titleOf(priority, say);
  const title = inBrief(full);
  const merged = useWorkshopList((document) => mergedInto(document, id));
  const ways = [
    { id: 'run-off', label: say('ranking.runOff', { count: tied.length }), run: () => onRunOff(tied) },
    { id: 'decide', label: say('ranking.decide'), run: () => onDecide(tied) },
  ];
  return (
    <tr data-chosen={chosen || undefined}>
      <td className="rank">
        {votes > 0 ? rank : '–'}
        {ranked.tied ? (
          <Menu label={say('ranking.tiedWith', { title })} choices={ways} look="plain">
            {say('ranking.tied')}
          </Menu>
        ) : null}
        {broken === '' ? null : (
          <span className="broken">{say(broken === 'run-off' ? 'ranking.byRunOff' : 'ranking.byDecision')}</span>
        )}
      </td>
      <th scope="row">
        {full}
        {merged.length > 0 ? (
          <span className="hint ranking-merged">
            {say('ranking.merged', { titles: merged.map((one) => inBrief(titleOf(one, say))).join(', ') })}
          </span>
        ) : null}
      </th>
      <td className="ranking-votes">
        <span>{votes > 0 ? score : 0}</span>
        <span className="bar" aria-hidden="true">
          <span className="bar-fill" style={{ inlineSize: `${(100 * score) / Math.max(most, 1)}%` }} />
        </span>
      </td>
      {others.map((other) => (
        <td key={other.id} className="ranking-other">
          {other.scores.get(id) ?? '–'}
        </td>
      ))}
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
