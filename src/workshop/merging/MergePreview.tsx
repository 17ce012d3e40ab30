import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { carryOut, changesBetween } from '../model/change.ts';
import type { Conflict, Side } from '../sharing/conflicts.ts';
import { ChangeList } from './ChangeList.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { type Answers, answered, type MergePlan, startingSide } from './plan-merge.ts';

interface Props {
  readonly plan: MergePlan;
  /** What the file is called. */
  readonly name: string;
  readonly onMerge: (answers: Answers) => void;
  /** Opens the file as a workshop of its own instead; undefined where that was not what the person came for. */
  readonly onBeside: (() => void) | undefined;
  readonly onCancel: () => void;
}

/** What a copy would add, change and remove, and a choice for each thing that both sides changed. */
export function MergePreview({ plan, name, onMerge, onBeside, onCancel }: Props) {
  const say = useWords();
  const { mine, both, conflicts } = plan;
  const [chosen, setChosen] = useState<ReadonlyMap<Conflict, Side>>(new Map());
  const [origin, setOrigin] = useState(() => name.replace(/(\.sim)?\.json(\.age)?$/i, ''));
  const answers: Answers = useMemo(
    () => ({ sideOf: (conflict) => chosen.get(conflict) ?? startingSide(conflict), origin: origin.trim() }),
    [chosen, origin],
  );
  // What is listed is what will be, the choices included.
  const to = useMemo(() => carryOut(both, answered(plan, answers)).document, [both, plan, answers]);
  const changes = useMemo(() => changesBetween(mine, to), [mine, to]);
  const hasNewCards = changes.some(({ collection, before }) => collection === 'cards' && !before);
  const isNothing = changes.length === 0 && conflicts.length === 0;
  return (
    <>
      <div className="merge-preview">
        {conflicts.length > 0 ? (
          <div className="conflict-list">
            <p>{say('merge.conflicts', { count: conflicts.length })}</p>
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={`${conflict.collection}/${conflict.id}/${conflict.kind === 'field' ? conflict.field : ''}`}
                plan={plan}
                conflict={conflict}
                side={answers.sideOf(conflict)}
                onChoose={(side) => setChosen(new Map(chosen).set(conflict, side))}
              />
            ))}
          </div>
        ) : null}
        {isNothing ? <p>{say('merge.nothing')}</p> : <ChangeList from={mine} to={to} changes={changes} />}
      </div>
      {hasNewCards ? (
        <div className="field">
          <label htmlFor="merge-origin">{say('merge.origin')}</label>
          <input
            id="merge-origin"
            className="input"
            autoComplete="off"
            value={origin}
            aria-describedby="merge-origin-more"
            onChange={(event) => setOrigin(event.currentTarget.value)}
          />
          <p id="merge-origin-more" className="field-hint">
            {say('merge.originHint')}
          </p>
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{say('action.cancel')}</Button>
        {onBeside ? <Button onPress={onBeside}>{say('merge.beside')}</Button> : null}
        <Button look="primary" isDisabled={isNothing} onPress={() => onMerge(answers)}>
          {say('merge.apply')}
        </Button>
      </div>
    </>
  );
}
