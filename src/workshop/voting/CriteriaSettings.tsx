import { memo, useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { addCriterion, type CriterionFields, changeCriterion, removeCriterion } from '../model/score-edits.ts';
import { criteriaOf } from '../model/scores.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { CountInput } from './CountInput.tsx';

/** What candidates are scored by, and how much each of it weighs. */
export function CriteriaSettings({ round }: { readonly round: Id }) {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const ids = useWorkshopList((document) => criteriaOf(document, round).map(({ id }) => id));
  return (
    <section aria-labelledby={titleId}>
      <h4 id={titleId}>{say('criteria.title')}</h4>
      <table className="sheet criteria">
        <thead className="unseen">
          <tr>
            <th scope="col">{say('criteria.title')}</th>
            <th scope="col">{say('criteria.weightHead')}</th>
            <th scope="col">{say('plan.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, index) => (
            <CriterionRow key={id} id={id} number={index + 1} />
          ))}
        </tbody>
      </table>
      <AddInput
        label={say('criteria.new')}
        placeholder={say('criteria.newPlaceholder')}
        onAdd={(name) =>
          perform(say('criteria.added', { title: inBrief(name) }), addCriterion(round, { id: newId(), name }))
        }
      />
    </section>
  );
}

const CriterionRow = memo(function CriterionRow({ id, number }: { readonly id: Id; readonly number: number }) {
  const say = useWords();
  const { perform } = useCommands();
  const criterion = useWorkshop(({ document }) => document.criteria[id]);
  if (!criterion) return null;
  const title = inBrief(criterion.name);
  const change = (fields: CriterionFields) =>
    perform(say('criteria.changed', { title }), changeCriterion(id, fields), { gesture: `criteria/${id}` });
  return (
    <tr>
      <td>
        <Cell
          label={say('criteria.name', { number })}
          value={criterion.name}
          onCommit={(name) => change({ name: name.trim() })}
        />
      </td>
      <td className="criterion-weight">
        <CountInput
          label={say('criteria.weight', { title })}
          labelHidden
          value={criterion.weight}
          onCommit={(weight) => change({ weight: weight ?? 0 })}
        />
      </td>
      <td>
        <IconButton
          label={say('criteria.remove', { title })}
          onPress={() => perform(say('criteria.removed', { title }), removeCriterion(id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
});
