import { memo } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { changeParticipant, type ParticipantFields, removeParticipant } from '../model/roster-edits.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { KindChoice, RoleChoice } from './person-choices.tsx';

export const PERSON_COLUMNS = ['name', 'position', 'agency', 'partnerKind', 'role'] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

interface Props {
  readonly id: Id;
  readonly number: number;
  /** The id of the list of agencies to complete from. */
  readonly agencies: string;
}

export const PersonRow = memo(function PersonRow({ id, number, agencies }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const person = useWorkshop(({ document }) => document.participants[id]);
  if (!person) return null;
  const name = person.name || say('person.nameless');
  const labelOf = (column: PersonColumn) => say('person.cell', { column: say(`person.${column}`), number });
  const change = (column: PersonColumn, fields: ParticipantFields) =>
    perform(say('roster.changed', { column: say(`person.${column}`), name }), changeParticipant(id, fields), {
      gesture: `participants/${id}/${column}`,
    });
  return (
    <tr>
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
      <td>
        <RoleChoice label={labelOf('role')} value={person.role} onChange={(role) => change('role', { role })} />
      </td>
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
