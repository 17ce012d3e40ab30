import { AddInput } from '../../controls/AddInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import type { Scheduled } from '../model/agenda-times.ts';
import { addRecords } from '../model/record-edits.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { EntryRow } from './EntryRow.tsx';
import { readEntry } from './new-entry.ts';

interface Props {
  readonly session: Id;
  readonly name: string;
  readonly schedule: readonly Scheduled[];
  readonly owners: string;
}

const COLUMNS = ['time', 'minutes', 'entry', 'owner', 'part', 'note'] as const;

/** The entries of one session; the last row is the line where the next one is typed. */
export function EntryTable({ session, name, schedule, owners }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const ids = schedule.map(({ entry }) => entry.id);
  const add = (text: string) => {
    const entry = readEntry(text);
    const label = say('agenda.added', { title: inBrief(entry.title) });
    perform(label, addRecords('agendaEntries', [{ id: newId(), session, ...entry }]));
  };
  return (
    <div className="scroll">
      <table className="sheet agenda" aria-label={say('agenda.session', { name })}>
        <thead>
          <tr>
            <th scope="col" className="col-run">
              <span className="unseen">{say('agenda.run')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`col-${column}`}>
                {say(`agenda.${column}`)}
              </th>
            ))}
            <th scope="col" className="col-actions">
              <span className="unseen">{say('agenda.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {schedule.map((scheduled, index) => (
            <EntryRow
              key={scheduled.entry.id}
              scheduled={scheduled}
              number={index + 1}
              siblings={ids}
              owners={owners}
            />
          ))}
          {session === '' ? null : (
            <tr className="new-row">
              <td className="next-number">+</td>
              <td colSpan={COLUMNS.length + 1}>
                <AddInput
                  label={say('agenda.next', { name })}
                  placeholder={say('agenda.nextPlaceholder')}
                  look="cell-input"
                  onAdd={add}
                />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
