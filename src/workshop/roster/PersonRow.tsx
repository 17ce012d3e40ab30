import { memo, useEffect, useRef } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import { Check } from '../../controls/Check.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Role } from '../model/roster.ts';
import {
  changeParticipant,
  isSignedIn,
  type ParticipantFields,
  removeParticipant,
  signIn,
  signOut,
} from '../model/roster-edits.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { KindChoice, RoleChoice, StandingChoice } from './person-choices.tsx';

export const PERSON_COLUMNS = ['name', 'position', 'agency', 'partnerKind', 'role', 'standing', 'contact'] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

interface Props {
  readonly id: Id;
  readonly number: number;
  /** The id of the list of agencies to complete from. */
  readonly agencies: string;
  /** The session that the tick is for; '' where there is none yet. */
  readonly session: Id;
  /** Contact data are nobody's business on a projector. */
  readonly showsContact: boolean;
}

export const PersonRow = memo(function PersonRow({ id, number, agencies, session, showsContact }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const person = useWorkshop(({ document }) => document.participants[id]);
  const [row, keepFocus] = useFocusThatMoves(person?.role);
  if (!person) return null;
  const name = person.name || say('person.nameless');
  const labelOf = (column: PersonColumn) => say('person.cell', { column: say(`person.${column}`), number });
  const change = (column: PersonColumn, fields: ParticipantFields) =>
    perform(say('roster.changed', { column: say(`person.${column}`), name }), changeParticipant(id, fields), {
      gesture: `participants/${id}/${column}`,
    });
  return (
    <tr ref={row} data-standing={person.standing}>
      <td>
        <Here id={id} session={session} name={name} />
      </td>
      <td className="person-number">{number}</td>
      <td className="person-name">
        <Cell label={labelOf('name')} value={person.name} onCommit={(text) => change('name', { name: text.trim() })} />
      </td>
      <td>
        <Cell
          label={labelOf('position')}
          value={person.position}
          onCommit={(text) => change('position', { position: text.trim() })}
        />
      </td>
      <td>
        <LineCell
          label={labelOf('agency')}
          value={person.agency}
          list={agencies}
          onCommit={(text) => change('agency', { agency: text.trim() })}
        />
      </td>
      <td>
        <KindChoice
          label={labelOf('partnerKind')}
          value={person.partnerKind}
          onChange={(partnerKind) => change('partnerKind', { partnerKind })}
        />
      </td>
      <td className="person-role">
        <RoleChoice
          label={labelOf('role')}
          value={person.role}
          onChange={(role) => {
            keepFocus();
            change('role', { role });
          }}
        />
      </td>
      <td>
        <StandingChoice
          label={labelOf('standing')}
          value={person.standing}
          onChange={(standing) => change('standing', { standing })}
        />
      </td>
      {showsContact ? (
        <td>
          <LineCell
            label={labelOf('contact')}
            value={person.contact}
            onCommit={(text) => change('contact', { contact: text.trim() })}
          />
        </td>
      ) : null}
      <td>
        <IconButton
          label={say('person.remove', { name })}
          onPress={() => perform(say('roster.removed', { name }), removeParticipant(id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
});

interface HereProps {
  readonly id: Id;
  readonly session: Id;
  readonly name: string;
}

/** Whether somebody is there: the tick at the door, and what takes it back. */
function Here({ id, session, name }: HereProps) {
  const say = useWords();
  const { perform } = useCommands();
  const isHere = useWorkshop(({ document }) => isSignedIn(document, id, session));
  return (
    <Check
      aria-label={say('signIn.here', { name })}
      isSelected={isHere}
      isDisabled={session === ''}
      onChange={(here) =>
        here
          ? perform(say('signIn.done', { name }), signIn(id, session))
          : perform(say('signIn.undone', { name }), signOut(id, session))
      }
    >
      {null}
    </Check>
  );
}

/** Another role stands in another part of the table; the row moves there, and the hand with it. */
function useFocusThatMoves(role: Role | undefined) {
  const row = useRef<HTMLTableRowElement>(null);
  const wanted = useRef(false);
  const last = useRef(role);
  useEffect(() => {
    if (wanted.current && last.current !== role) {
      wanted.current = false;
      row.current?.querySelector<HTMLElement>('.person-role select')?.focus();
    }
    last.current = role;
  });
  const keep = () => {
    wanted.current = true;
  };
  return [row, keep] as const;
}
