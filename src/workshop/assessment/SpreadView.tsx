import { useId, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { gapFromStatement, gapsOfStatement } from '../model/checklist-edits.ts';
import {
  type InterceptSpread,
  type Spread,
  type StatementSpread,
  spreadOf,
  talkingPointsOf,
} from '../model/checklist-spread.ts';
import type { Statement } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { SpreadBar } from './SpreadBar.tsx';
import { useLaneName } from './useLaneName.ts';
import { useScale } from './useScale.ts';

/** The answers intercept by intercept, and beside them what is worth the room's time. */
export function SpreadView() {
  const say = useWords();
  const spreads = useSpreads();
  if (spreads.every(({ answered, unsure }) => answered + unsure === 0))
    return <p className="teaching">{say('assessment.noAnswers')}</p>;
  return (
    <div className="assessment-stage">
      <div className="assessment-lanes">
        <p className="hint">{say('assessment.legend')}</p>
        {spreads.map((spread) => (
          <LaneSpread key={spread.intercept} spread={spread} />
        ))}
      </div>
      <TalkingPoints spreads={spreads} />
    </div>
  );
}

function useSpreads(): readonly InterceptSpread[] {
  const checklists = useWorkshop(({ document }) => document.checklists);
  const statements = useWorkshop(({ document }) => document.statements);
  const answerSheets = useWorkshop(({ document }) => document.answerSheets);
  const answers = useWorkshop(({ document }) => document.answers);
  const intercepts = useWorkshop(({ document }) => document.intercepts);
  return useMemo(
    () => spreadOf({ checklists, statements, answerSheets, answers, intercepts }, SELF_ASSESSMENT),
    [checklists, statements, answerSheets, answers, intercepts],
  );
}

function LaneSpread({ spread }: { readonly spread: InterceptSpread }) {
  const titleId = useId();
  const degrees = useScale('agreement');
  const name = useLaneName(spread.intercept);
  return (
    <section className="panel lane-spread" data-lane={name.lane} aria-labelledby={titleId}>
      <div className="spread-head">
        <h3 id={titleId}>{name.full}</h3>
        <SpreadBar spread={spread} degrees={degrees} />
        <Numbers spread={spread} />
      </div>
      <ul>
        {spread.statements.map((one) => (
          <li key={one.statement.id} className="spread-line">
            <span>{one.statement.text}</span>
            <SpreadBar spread={one} degrees={degrees} />
            <Numbers spread={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Numbers({ spread: { answered, median, split, weak } }: { readonly spread: Spread }) {
  const say = useWords();
  if (median === undefined) return <span />;
  return (
    <span className="spread-numbers">
      {say('assessment.numbers', { answered, median: String(median) })}
      {split ? <strong data-split>{say('assessment.isSplit')}</strong> : null}
      {weak && !split ? <strong>{say('assessment.isWeak')}</strong> : null}
    </span>
  );
}

function TalkingPoints({ spreads }: { readonly spreads: readonly InterceptSpread[] }) {
  const say = useWords();
  const titleId = useId();
  const points = talkingPointsOf(spreads);
  return (
    <aside className="panel talking-points" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('assessment.points')}</h3>
      <p className="hint">{points.length === 0 ? say('assessment.noPoints') : say('assessment.pointsHint')}</p>
      <ol>
        {points.map((point) => (
          <Point key={point.statement.id} point={point} />
        ))}
      </ol>
    </aside>
  );
}

const sum = (part: readonly number[]) => part.reduce((a, b) => a + b, 0);

function Point({ point }: { readonly point: StatementSpread }) {
  const say = useWords();
  const { statement, counts, median, split } = point;
  const name = useLaneName(statement.intercept);
  const half = Math.floor(counts.length / 2);
  return (
    <li className="talking-point" data-lane={name.lane}>
      <p>
        <span className="talking-lane">{name.short}</span> {statement.text}
      </p>
      <p className="hint">
        {split
          ? say('assessment.split', { low: sum(counts.slice(0, half)), high: sum(counts.slice(-half)) })
          : say('assessment.weak', { median: String(median ?? '') })}
      </p>
      <StatementGap statement={statement} />
    </li>
  );
}

function StatementGap({ statement: { id, intercept, text } }: { readonly statement: Statement }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const hasGap = useWorkshop(({ document }) => gapsOfStatement(document, id).length > 0);
  if (hasGap)
    return (
      <p className="hint">
        <KindMark kind="gap" /> {say('assessment.isGap')}
      </p>
    );
  const make = () => {
    const gap = { id: newId() satisfies Id, at: placeOf(intercept), text: say('assessment.gapText', { text }) };
    perform(say('assessment.didGap', { text: inBrief(text) }), gapFromStatement(id, gap), { shown: true });
  };
  return (
    <Button look="quiet" aria-label={say('assessment.toGap', { text })} onPress={make}>
      <KindMark kind="gap" named />
    </Button>
  );
}

const placeOf = (intercept: Id): Place => (intercept === '' ? SYSTEM : `intercept:${intercept}`);
