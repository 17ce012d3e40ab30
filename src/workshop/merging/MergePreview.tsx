import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Conflict } from '../sharing/conflicts.ts';
import { ChangeList } from './ChangeList.tsx';
import { nameOf } from './grouped-changes.ts';
import type { MergePlan, Side } from './plan-merge.ts';

interface Props {
  readonly plan: MergePlan;
  readonly onMerge: (sideOf: (conflict: Conflict) => Side) => void;
  readonly onCancel: () => void;
}

const SIDES = ['mine', 'theirs'] as const satisfies readonly Side[];

/** What a copy would add, change and remove, and a choice for each thing that both sides changed. */
export function MergePreview({ plan, onMerge, onCancel }: Props) {
  const say = useWords();
  const { from, to, changes, conflicts } = plan;
  const [theirs, setTheirs] = useState<ReadonlySet<Conflict>>(new Set());
  const sideOf = (conflict: Conflict): Side => (theirs.has(conflict) ? 'theirs' : 'mine');
  const take = (conflict: Conflict, side: Side) => {
    const next = new Set(theirs);
    if (side === 'theirs') next.add(conflict);
    else next.delete(conflict);
    setTheirs(next);
  };
  const isNothing = changes.length === 0 && conflicts.length === 0;
  return (
    <>
      {isNothing ? <p>{say('merge.nothing')}</p> : <ChangeList from={from} to={to} changes={changes} />}
      {conflicts.length > 0 ? (
        <div className="conflict-list">
          <p>{say('merge.conflicts', { count: conflicts.length })}</p>
          {conflicts.map((conflict) => {
            const { collection, id, field } = conflict;
            const key = `${collection}/${id}/${field}`;
            const name = nameOf(from[collection][id] ?? to[collection][id] ?? {});
            return (
              <fieldset key={key}>
                <legend>{say('merge.field', { kind: say(`collection.${collection}`), name, field })}</legend>
                {SIDES.map((side) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={key}
                      checked={sideOf(conflict) === side}
                      onChange={() => take(conflict, side)}
                    />
                    {say(`merge.${side}`, { value: String(conflict[side] ?? '') })}
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{say('action.cancel')}</Button>
        <Button look="primary" isDisabled={isNothing} onPress={() => onMerge(sideOf)}>
          {say('merge.apply')}
        </Button>
      </div>
    </>
  );
}
