import { memo } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { changePriority, gapsOf, type PriorityFields, removePriority, unlinkGap } from '../model/plan-edits.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import type { PlaceChoice } from './place-choices.ts';
import { titleOf } from './priority-title.ts';

interface Props {
  readonly id: Id;
  readonly number: number;
  readonly places: readonly PlaceChoice[];
}

/** One candidate priority with the gaps it answers. */
export const Candidate = memo(function Candidate({ id, number, places }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const priority = useWorkshop(({ document }) => document.priorities[id]);
  const gaps = useWorkshopList((document) => gapsOf(document, id));
  if (!priority) return null;
  const title = inBrief(titleOf(priority, say));
  const change = (fields: PriorityFields) =>
    perform(say('candidates.changed', { title }), changePriority(id, fields), {
      gesture: `priorities/${id}/${Object.keys(fields).join()}`,
    });
  return (
    <li className="candidate">
      <span className="candidate-number" aria-hidden="true">
        {number}
      </span>
      <div className="candidate-title">
        <Cell
          label={say('candidates.titleOf', { number })}
          value={priority.title}
          placeholder={say('candidates.titlePlaceholder')}
          onCommit={(text) => change({ title: text.trim() })}
        />
      </div>
      <IconButton
        label={say('candidates.remove', { title })}
        onPress={() => perform(say('candidates.removed', { title }), removePriority(id), { shown: true })}
      >
        ×
      </IconButton>
      {gaps.length > 0 ? <GapChips priority={id} number={number} title={title} gaps={gaps} /> : null}
      <div className="candidate-more">
        <Choice
          label={say('candidates.placeOf', { number })}
          labelHidden
          value={priority.at}
          options={places}
          onChange={(at) => change({ at })}
        />
        <Cell
          label={say('candidates.noteOf', { number })}
          value={priority.note}
          placeholder={say('candidates.notePlaceholder')}
          onCommit={(note) => change({ note: note.trim() })}
        />
      </div>
    </li>
  );
});

interface ChipsProps {
  readonly priority: Id;
  readonly number: number;
  readonly title: string;
  readonly gaps: readonly Card[];
}

function GapChips({ priority, number, title, gaps }: ChipsProps) {
  const say = useWords();
  const { perform } = useCommands();
  return (
    <ul className="chips" aria-label={say('candidates.gapsOf', { number })}>
      {gaps.map(({ id, text }) => (
        <li key={id} className="chip">
          <span>{text}</span>
          <IconButton
            label={say('candidates.unlink', { gap: inBrief(text) })}
            onPress={() => perform(say('candidates.unlinked', { gap: inBrief(text), title }), unlinkGap(priority, id))}
          >
            ×
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
