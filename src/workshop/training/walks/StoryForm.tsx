import { AddInput } from '../../../controls/AddInput.tsx';
import { IconButton } from '../../../controls/Button.tsx';
import { Cell } from '../../../controls/Cell.tsx';
import { TextArea, TextInput } from '../../../controls/TextInput.tsx';
import type { Id } from '../../../intercepts/model/field.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { addRecords, changeRecord, moveRecord, removeRecord } from '../../model/record-edits.ts';
import { stepsOfWalk } from '../../model/walk-edits.ts';
import type { Walk } from '../../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../../store/useWorkshop.ts';

/** The story itself, to be written or rewritten: who it is about and what comes, moment by moment. */
export function StoryForm({ walk }: { readonly walk: Walk }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const steps = useWorkshopList((document) => stepsOfWalk(document, walk.id).map(({ id }) => id));
  const changeWalk = (field: 'name' | 'person', text: string) =>
    perform(say('walks.rewrote', { name: inBrief(walk.name) }), changeRecord('walks', walk.id, { [field]: text }), {
      gesture: `walks/${walk.id}/${field}`,
    });
  const add = (what: string) => {
    // A new moment happens where the last one did, until somebody says otherwise.
    const at = stepsOfWalk(now().document, walk.id).at(-1)?.at ?? 'system';
    const step = { id: newId(), walk: walk.id, what, at };
    perform(say('walks.momentAdded', { what: inBrief(what) }), addRecords('walkSteps', [step]));
  };
  return (
    <article className="panel walk-step story-form" aria-label={say('walks.rewrite')}>
      <TextInput label={say('walks.name')} value={walk.name} onCommit={(name) => changeWalk('name', name.trim())} />
      <TextArea
        label={say('walks.personLabel')}
        hint={say('walks.personHint')}
        value={walk.person}
        onCommit={(person) => changeWalk('person', person.trim())}
      />
      <table className="sheet moments" aria-label={say('walks.moments')}>
        <thead>
          <tr>
            <th scope="col">{say('walks.what')}</th>
            <th scope="col">{say('walks.question')}</th>
            <th scope="col">
              <span className="unseen">{say('measure.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((id, index) => (
            <MomentRow
              key={id}
              id={id}
              number={index + 1}
              before={steps[index - 1]}
              behind={steps[index + 2]}
              isLast={index === steps.length - 1}
            />
          ))}
          <tr className="new-row">
            <td colSpan={3}>
              <AddInput
                label={say('walks.newMoment')}
                placeholder={say('walks.newMoment')}
                look="cell-input"
                onAdd={add}
              />
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

interface RowProps {
  readonly id: Id;
  readonly number: number;
  /** The moment that this one goes before when it moves up. */
  readonly before: Id | undefined;
  /** The one that it goes before when it moves down; undefined when it then stands last. */
  readonly behind: Id | undefined;
  readonly isLast: boolean;
}

function MomentRow({ id, number, before, behind, isLast }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const step = useWorkshop(({ document }) => document.walkSteps[id]);
  if (!step) return null;
  const what = inBrief(step.what) || String(number);
  const rewrite = (field: 'what' | 'question', text: string) =>
    perform(say('walks.momentChanged', { what }), changeRecord('walkSteps', id, { [field]: text.trim() }), {
      gesture: `walkSteps/${id}/${field}`,
    });
  const move = (to: Id | undefined) => perform(say('walks.momentMoved', { what }), moveRecord('walkSteps', id, to));
  return (
    <tr>
      <td>
        <Cell label={say('walks.whatOf', { number })} value={step.what} onCommit={(text) => rewrite('what', text)} />
      </td>
      <td>
        <Cell
          label={say('walks.questionOf', { number })}
          value={step.question}
          onCommit={(text) => rewrite('question', text)}
        />
      </td>
      <td className="moment-actions">
        <IconButton
          label={say('walks.momentUp', { what })}
          isDisabled={before === undefined}
          onPress={() => move(before)}
        >
          ↑
        </IconButton>
        <IconButton label={say('walks.momentDown', { what })} isDisabled={isLast} onPress={() => move(behind)}>
          ↓
        </IconButton>
        <IconButton
          label={say('walks.momentRemove', { what })}
          onPress={() => perform(say('walks.momentRemoved', { what }), removeRecord('walkSteps', id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
}
