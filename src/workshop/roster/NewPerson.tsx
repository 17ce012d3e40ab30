import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { addParticipants, type ParticipantFields, partnerKindsOf } from '../model/roster-edits.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { readPeople } from './pasted-people.ts';
import { KindChoice, RoleChoice } from './person-choices.tsx';
import { takePeople } from './take-people.ts';
import { useRoleNames } from './useRoleNames.ts';

const NOBODY = { name: '', position: '', agency: '', partnerKind: '', role: 'participant' } as const;
type Draft = Required<Pick<ParticipantFields, keyof typeof NOBODY>>;

/** The last row of the table: the next person, or the rows of a spreadsheet. */
export function NewPerson({ agencies, columns }: { readonly agencies: string; readonly columns: number }) {
  const say = useWords();
  const addPerson = useAddPerson();
  const [draft, setDraft] = useState<Draft>(NOBODY);
  const row = useRef<HTMLTableRowElement>(null);
  const add = () => {
    setDraft(NOBODY);
    if (draft.name.trim() !== '' || draft.agency.trim() !== '') addPerson(draft);
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
  const paste = useReadPasted();
  const labelOf = (column: keyof typeof NOBODY) => say('person.new', { column: say(`person.${column}`) });
  return (
    <tr ref={row} className="new-person" onKeyDown={addOnEnter} onBlur={addOnLeaving} onPaste={paste}>
      <td>{null}</td>
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
      <td>
        <RoleChoice label={labelOf('role')} value={draft.role} onChange={(role) => setDraft({ ...draft, role })} />
      </td>
      <td colSpan={columns}>{null}</td>
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

function useAddPerson() {
  const say = useWords();
  const { perform, newId } = useCommands();
  return (fields: ParticipantFields) => {
    const label = fields.name ? say('roster.added', { name: fields.name }) : say('roster.addedMany', { count: 1 });
    perform(label, addParticipants([{ ...fields, id: newId() }]));
  };
}

/** Text of one cell is pasted as text; only what has rows or columns is read as people. */
function useReadPasted() {
  const say = useWords();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const roles = useRoleNames();
  return (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const { people, aside, unread, unknownKinds } = readPeople(text, {
      partnerKinds: partnerKindsOf(now().document),
      roles,
    });
    const said = [
      say('sheet.took', { count: people.length, aside: aside.length }),
      ...(unknownKinds.length > 0 ? [say('sheet.newKinds', { kinds: unknownKinds.join(', ') })] : []),
      ...(unread.length > 0 ? [say('sheet.unread', { unread: unread.join(', ') })] : []),
    ];
    const taking = { people, aside, source: say('sheet.pasted'), kinds: new Map(), session: '' };
    perform(said.join(' '), takePeople(taking, newId), { shown: true });
  };
}
