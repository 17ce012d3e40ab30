import { memo } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { mergedInto, splitPriority } from '../model/merged-priorities.ts';
import {
  changePriority,
  gapsOf,
  keepAsEvidence,
  type PriorityFields,
  prioritiesOf,
  removePriority,
  unlinkGap,
} from '../model/plan-edits.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import type { PlaceChoice } from './place-choices.ts';
import { titleOf } from './priority-title.ts';
import { useMergePriority } from './useMergePriority.ts';

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
      <MergeMenu id={id} title={title} />
      <IconButton
        label={say('candidates.remove', { title })}
        onPress={() => perform(say('candidates.removed', { title }), removePriority(id), { shown: true })}
      >
        ×
      </IconButton>
      {gaps.length > 0 ? <GapChips priority={id} number={number} title={title} gaps={gaps} /> : null}
      <MergedChips id={id} />
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

/** The other candidates, any of which may speak for this one too. */
function MergeMenu({ id, title }: { readonly id: Id; readonly title: string }) {
  const say = useWords();
  const merge = useMergePriority();
  const others = useWorkshopList((document) => prioritiesOf(document).filter((other) => other.id !== id));
  const choices = others.map((other) => ({
    id: other.id,
    label: inBrief(titleOf(other, say)),
    run: () => merge(id, other.id),
  }));
  if (others.length === 0) return <span />;
  return (
    <Menu label={say('tidy.mergeThisInto', { title })} choices={choices}>
      {say('tidy.mergeInto')}
    </Menu>
  );
}

/** What was merged into this candidate, to be split again. */
function MergedChips({ id }: { readonly id: Id }) {
  const say = useWords();
  const { perform } = useCommands();
  const merged = useWorkshopList((document) => mergedInto(document, id));
  if (merged.length === 0) return null;
  return (
    <ul className="chips" aria-label={say('tidy.mergedList')}>
      {merged.map((other) => {
        const title = inBrief(titleOf(other, say));
        return (
          <li key={other.id} className="chip">
            <span>{say('ranking.merged', { titles: title })}</span>
            <IconButton
              label={say('tidy.split', { title })}
              onPress={() => perform(say('tidy.wasSplit', { title }), splitPriority(other.id), { shown: true })}
            >
              ×
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}

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
      {gaps.map(({ id, text, kind }) => (
        <li key={id} className="chip">
          {kind === 'gap' ? null : <NoLongerGap priority={priority} card={id} text={text} kind={kind} />}
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

interface NoLongerProps {
  readonly priority: Id;
  readonly card: Id;
  readonly text: string;
  readonly kind: Card['kind'];
}

/** A card that was turned into another kind stays with its priority; whether it belongs there is for the room to say. */
function NoLongerGap({ priority, card, text, kind }: NoLongerProps) {
  const say = useWords();
  const { perform } = useCommands();
  const isEvidence = useWorkshop(({ document }) => document.priorityGaps[linkIdOf(priority, card)]?.evidence ?? false);
  const title = inBrief(text);
  return (
    <>
      <KindMark kind={kind} />
      {isEvidence ? (
        <span className="hint">{say('evidence.asWhat')}</span>
      ) : (
        <IconButton
          label={say('evidence.keep', { title })}
          onPress={() => perform(say('evidence.kept', { title }), keepAsEvidence(priority, card))}
        >
          ✓
        </IconButton>
      )}
    </>
  );
}
