import { useWords } from '../../words/useWords.ts';
import type { Conflict, Side } from '../sharing/conflicts.ts';
import { nameOf } from './grouped-changes.ts';
import type { MergePlan } from './plan-merge.ts';
import { fieldWords, valueWords } from './spoken-values.ts';

interface Props {
  readonly plan: MergePlan;
  readonly conflict: Conflict;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

const SIDES = ['mine', 'theirs'] as const satisfies readonly Side[];

/** One thing that both sides changed: which of the two to keep. */
export function ConflictChoice({ plan, conflict, side, onChoose }: Props) {
  const say = useWords();
  const { collection, id } = conflict;
  const key = `${collection}/${id}/${conflict.kind === 'field' ? conflict.field : ''}`;
  const name = nameOf(plan.mine[collection][id] ?? plan.theirs[collection][id] ?? {});
  const kind = say(`collection.${collection}`);
  const valueOf = (which: Side): string => {
    if (conflict.kind === 'field') return valueWords(plan[which], conflict[which], say);
    if (conflict.removedBy === which) return say('merge.removed');
    return say('merge.kept', { name: nameOf(plan[which][collection][id] ?? {}) });
  };
  return (
    <fieldset>
      <legend>
        {conflict.kind === 'field'
          ? say('merge.field', { kind, name, field: fieldWords(conflict.field, say) })
          : say('merge.removal', { kind, name })}
      </legend>
      {SIDES.map((which) => (
        <label key={which}>
          <input type="radio" name={key} checked={side === which} onChange={() => onChoose(which)} />
          {say(`merge.${which}`, { value: valueOf(which) })}
        </label>
      ))}
    </fieldset>
  );
}
