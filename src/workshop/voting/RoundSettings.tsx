import { Check } from '../../controls/Check.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { useWords } from '../../words/useWords.ts';
import { participantsOf } from '../model/roster-edits.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { CountInput } from './CountInput.tsx';

export type RoundSetup = Pick<Round, 'people' | 'dotsPerPerson' | 'stackable' | 'method'>;

interface Props {
  readonly setup: RoundSetup;
  readonly onChange: (fields: Partial<RoundSetup>) => void;
}

/** Who votes, with how many dots, and how the votes are counted. */
export function RoundSettings({ setup: { people, dotsPerPerson, stackable, method }, onChange }: Props) {
  const say = useWords();
  const voters = useWorkshop(({ document }) => votersOf(document));
  return (
    <div className="round-settings">
      <CountInput
        label={say('round.people')}
        value={people}
        hint={voters > 0 && voters !== people ? say('round.fromRoster', { count: voters }) : undefined}
        onCommit={(count) => onChange({ people: count })}
      />
      <CountInput
        label={say('round.dots')}
        value={dotsPerPerson}
        onCommit={(count) => onChange({ dotsPerPerson: count ?? 0 })}
      />
      <Check isSelected={stackable} onChange={(selected) => onChange({ stackable: selected })}>
        {say('round.stackable')}
      </Check>
      <Choice
        label={say('round.method')}
        value={method}
        options={(['room', 'hands', 'ballots'] as const).map((value) => ({ value, label: say(`round.${value}`) }))}
        hint={say(`round.${method}Hint`)}
        onChange={(chosen) => onChange({ method: chosen })}
      />
    </div>
  );
}

/** Facilitators are neutral and do not vote. */
export const votersOf = (document: WorkshopDocument): number =>
  participantsOf(document).filter(({ role }) => role !== 'facilitator').length;
