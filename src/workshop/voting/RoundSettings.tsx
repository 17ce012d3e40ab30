import { Check } from '../../controls/Check.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { participantsOf } from '../model/roster-edits.ts';
import { ROUND_METHODS } from '../model/vote.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { CountInput } from './CountInput.tsx';

export type RoundSetup = Pick<
  Round,
  | 'title'
  | 'method'
  | 'people'
  | 'entitled'
  | 'dotsPerPerson'
  | 'stackable'
  | 'maxOnOne'
  | 'together'
  | 'trial'
  | 'note'
>;

interface Props {
  readonly setup: RoundSetup;
  readonly onChange: (fields: Partial<RoundSetup>) => void;
  /** True once votes are in: to count them in another way would lose them from sight. */
  readonly isLocked?: boolean;
}

/** Who votes, with how much, and how the votes are counted. */
export function RoundSettings({ setup, onChange, isLocked = false }: Props) {
  const say = useWords();
  const voters = useWorkshop(({ document }) => votersOf(document));
  const { title, method, people, entitled, trial, note } = setup;
  return (
    <div className="round-settings">
      {isLocked ? (
        <p>
          <span className="field-label">{say('round.method')}</span>
          <br />
          {say(`round.${method}`)}
          <span className="field-hint">
            <br />
            {say('round.locked')}
          </span>
        </p>
      ) : (
        <Choice
          label={say('round.method')}
          value={method}
          options={ROUND_METHODS.map((value) => ({ value, label: say(`round.${value}`) }))}
          hint={say(`round.${method}Hint`)}
          onChange={(chosen) => onChange({ method: chosen })}
        />
      )}
      <CountInput
        label={say('round.people')}
        value={people}
        // Always there: a hint that came when the field is left would push the button from under the finger.
        hint={voters > 0 ? say('round.fromRoster', { count: voters }) : undefined}
        onCommit={(count) => onChange({ people: count })}
      />
      <ByMethod setup={setup} onChange={onChange} />
      <TextInput
        label={say('round.entitled')}
        value={entitled}
        placeholder={say('round.entitledPlaceholder')}
        onCommit={(text) => onChange({ entitled: text.trim() })}
      />
      <TextInput label={say('round.title')} value={title} onCommit={(text) => onChange({ title: text.trim() })} />
      <TextInput label={say('round.note')} value={note} onCommit={(text) => onChange({ note: text.trim() })} />
      <Check isSelected={trial} onChange={(selected) => onChange({ trial: selected })}>
        {say('round.trial')}
      </Check>
    </div>
  );
}

function ByMethod({ setup: { method, dotsPerPerson, stackable, maxOnOne, together }, onChange }: Props) {
  const say = useWords();
  const isHands = method === 'hands';
  switch (method) {
    case 'room':
    case 'hands':
    case 'ballots':
      return (
        <>
          <CountInput
            label={say(isHands ? 'round.hands_each' : 'round.dots')}
            value={dotsPerPerson}
            hint={isHands ? say('round.handsEachHint') : undefined}
            onCommit={(count) => onChange({ dotsPerPerson: count ?? 0 })}
          />
          {isHands ? null : (
            <Check isSelected={stackable} onChange={(selected) => onChange({ stackable: selected })}>
              {say('round.stackable')}
            </Check>
          )}
          {stackable && !isHands ? (
            <CountInput
              label={say('round.maxOnOne')}
              value={maxOnOne}
              hint={say('round.maxOnOneHint')}
              onCommit={(count) => onChange({ maxOnOne: count })}
            />
          ) : null}
        </>
      );
    case 'criteria':
      return (
        <Check isSelected={together} onChange={(selected) => onChange({ together: selected })}>
          {say('round.together')}
        </Check>
      );
    case 'delphi':
      return null;
    default:
      return method satisfies never;
  }
}

/** Facilitators are neutral and do not vote. */
export const votersOf = (document: WorkshopDocument): number =>
  participantsOf(document).filter(({ role }) => role !== 'facilitator').length;
