import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { addParticipants, type ParticipantFields, partnerKindsOf } from '../model/roster-edits.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { readPeople } from './pasted-people.ts';
import { KindChoice, RoleChoice } from './person-choices.tsx';

const NOBODY = { name: '', position: '', agency: '', partnerKind: '', role: 'participant' } as const;
type Draft = Required<Pick<ParticipantFields, keyof typeof NOBODY>>;

/** The last row of the table: the next person, or the rows of a spreadsheet. */
export function NewPerson({ agencies }: { readonly agencies: string }) {
  const say = useWords();
  const addPeople = useAddPeople();
  const [draft, setDraft] = useState<Draft>(NOBODY);
  const row = useRef<HTMLTableRowElement>(null);
  const add = () => {
    setDraft(NOBODY);
    if (draft.name.trim() !== '' || draft.agency.trim() !== '') addPeople([draft], []);
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
    row.current?.querySelector('input')?.focus();
  };
  const addOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) add();
  };
  const paste = useReadPasted(addPeople);
  const labelOf = (column: keyof typeof NOBODY) => say('person.new', { column: say(`person.${column}`) });
  return (
    <tr ref={row} className="new-person" onKeyDown={addOnEnter} onBlur={addOnLeaving} onPaste={paste}>
      <td className="person-number">+</td>
      {(['name', 'position', 'agency'] as const).map((column) => (
        <td key={column}>
          <NewField
            label={labelOf(column)}
            placeholder={column === 'name' ? say('person.newName') : ''}
            list={column === 'agency' ? agencies : undefined}
            value={draft[column]}
            onType={(text) => setDraft({ ...draft, [column]: text })}
          />
        </td>
      ))}
      <td>
        <KindChoice
          label={labelOf('partnerKind')}
          value={draft.partnerKind}
          onChange={(partnerKind) => setDraft({ ...draft, partnerKind })}
        />
      </td>
      <td colSpan={2}>
        <RoleChoice label={labelOf('role')} value={draft.role} onChange={(role) => setDraft({ ...draft, role })} />
      </td>
    </tr>
  );
}

interface FieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly list: string | undefined;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function NewField({ label, value, onType, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        {...input}
        id={id}
        className="cell-input"
        value={value}
        data-typing={value !== '' || undefined}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

function useAddPeople() {
  const say = useWords();
  const { perform, newId } = useCommands();
  return (people: readonly ParticipantFields[], unread: readonly string[]) => {
    const count = people.length;
    const [first] = people;
    const one =
      count === 1 && first?.name ? say('roster.added', { name: first.name }) : say('roster.addedMany', { count });
    const label = unread.length > 0 ? say('roster.notTaken', { count, unread: unread.join(', ') }) : one;
    const edit = addParticipants(people.map((fields) => ({ ...fields, id: newId() })));
    perform(label, edit, { shown: count > 1 || unread.length > 0 });
  };
}

/** Text of one cell is pasted as text; only what has rows or columns is read as people. */
function useReadPasted(addPeople: ReturnType<typeof useAddPeople>) {
  const say = useWords();
  const now = useWorkshopNow();
  return (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const roles = {
      participant: say('person.role.participant'),
      facilitator: say('person.role.facilitator'),
      'core-team': say('person.role.core-team'),
    };
    const { people, unread } = readPeople(text, { partnerKinds: partnerKindsOf(now().document), roles });
    addPeople(people, unread);
  };
}
