import type { KeyboardEvent } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Menu } from '../../controls/Menu.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { endRunning, moveEntry, resetEntry, startEntry } from '../model/agenda-edits.ts';
import type { Scheduled } from '../model/agenda-times.ts';
import { DAY_PHASES } from '../model/phases.ts';
import { changeRecord, type FieldsOf, removeRecord } from '../model/record-edits.ts';
import type { AgendaEntry } from '../model/workshop-document.ts';
import { type Direction, placeBefore } from '../plan/neighbors.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { localTime, stampOf } from '../timer/clock.ts';
import { EntryTime } from './EntryTime.tsx';

interface Props {
  readonly scheduled: Scheduled;
  readonly number: number;
  /** All entries of the session in their order. */
  readonly siblings: readonly Id[];
  readonly owners: string;
}

type Column = 'minutes' | 'entry' | 'owner' | 'part' | 'note';

export function EntryRow({ scheduled, number, siblings, owners }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const { entry, progress } = scheduled;
  const title = inBrief(entry.title) || say('agenda.untitled');
  const change = (column: Column, fields: FieldsOf<'agendaEntries'>) =>
    perform(
      say('agenda.changed', { column: say(`agenda.${column}`), title }),
      changeRecord('agendaEntries', entry.id, fields),
      { gesture: `agendaEntries/${entry.id}/${column}` },
    );
  const moveBy = (direction: Direction) => {
    const before = placeBefore(siblings, entry.id, direction);
    if (before !== false) perform(say('agenda.moved', { title }), moveEntry(entry.id, entry.session, before));
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveBy(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  const labelOf = (column: Column) => say('agenda.cell', { column: say(`agenda.${column}`), number });
  return (
    <tr data-progress={progress} data-entry={entry.kind}>
      <td>
        <RunButton entry={entry} title={title} />
      </td>
      <th scope="row">
        <EntryTime scheduled={scheduled} />
      </th>
      <td>
        <LineCell
          label={labelOf('minutes')}
          value={entry.minutes === 0 ? '' : String(entry.minutes)}
          isRead
          onKeyDown={moveByKey}
          onCommit={(text) => change('minutes', { minutes: minutesIn(text) ?? entry.minutes })}
        />
      </td>
      <td className="agenda-title">
        <Cell
          label={labelOf('entry')}
          value={entry.title}
          onKeyDown={moveByKey}
          onCommit={(text) => change('entry', { title: text.trim() })}
        />
      </td>
      <td>
        <LineCell
          label={labelOf('owner')}
          value={entry.owner}
          list={owners}
          onKeyDown={moveByKey}
          onCommit={(text) => change('owner', { owner: text.trim() })}
        />
      </td>
      <td>
        <PartChoice label={labelOf('part')} entry={entry} onChange={(fields) => change('part', fields)} />
      </td>
      <td>
        <Cell
          label={labelOf('note')}
          value={entry.note}
          onKeyDown={moveByKey}
          onCommit={(text) => change('note', { note: text.trim() })}
        />
      </td>
      <td>
        <EntryMenu entry={entry} title={title} number={number} onMove={moveBy} />
      </td>
    </tr>
  );
}

/** Whole minutes in the text, up to a day; undefined for what is none, which leaves the cell as it was. */
function minutesIn(text: string): number | undefined {
  if (text.trim() === '') return 0;
  const minutes = Number(text.replace(/\s*(?:min|minutes|m)\.?$/i, ''));
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440 ? minutes : undefined;
}

function RunButton({ entry, title }: { readonly entry: AgendaEntry; readonly title: string }) {
  const say = useWords();
  const { perform, now } = useCommands();
  const stamp = () => stampOf(localTime(now()));
  const runs = entry.startedAt !== '' && entry.endedAt === '';
  return runs ? (
    <IconButton
      label={say('agenda.stop', { title })}
      onPress={() => perform(say('timer.ended', { title }), endRunning(stamp()))}
    >
      ■
    </IconButton>
  ) : (
    <IconButton
      label={say('agenda.start', { title })}
      onPress={() => perform(say('timer.started', { title }), startEntry(entry.id, stamp()))}
    >
      ▶
    </IconButton>
  );
}

interface PartProps {
  readonly label: string;
  readonly entry: AgendaEntry;
  readonly onChange: (fields: FieldsOf<'agendaEntries'>) => void;
}

/** A break belongs to no phase, so that one choice says both. */
function PartChoice({ label, entry: { kind, phase }, onChange }: PartProps) {
  const say = useWords();
  const options = [
    { value: 'none', label: say('dayPhase.none') },
    { value: 'break', label: say('agenda.break') },
    ...DAY_PHASES.map((one) => ({ value: one, label: say(`dayPhase.${one}`) })),
  ] as const;
  return (
    <Choice
      label={label}
      labelHidden
      value={kind === 'break' ? 'break' : phase === '' ? 'none' : phase}
      options={options}
      onChange={(chosen) => {
        if (chosen === 'break') onChange({ kind: 'break', phase: '' });
        else onChange({ kind: 'work', phase: chosen === 'none' ? '' : chosen });
      }}
    />
  );
}

interface MenuProps {
  readonly entry: AgendaEntry;
  readonly title: string;
  readonly number: number;
  readonly onMove: (direction: Direction) => void;
}

function EntryMenu({ entry: { id, startedAt }, title, number, onMove }: MenuProps) {
  const say = useWords();
  const { perform } = useCommands();
  return (
    <Menu
      label={say('agenda.menu', { number })}
      shape="icon"
      choices={[
        { id: 'up', label: say('agenda.moveUp'), run: () => onMove('up') },
        { id: 'down', label: say('agenda.moveDown'), run: () => onMove('down') },
        {
          id: 'forget',
          label: say('agenda.forget'),
          isDisabled: startedAt === '',
          run: () => perform(say('agenda.forgot', { title }), resetEntry(id)),
        },
        {
          id: 'remove',
          label: say('agenda.remove'),
          run: () => perform(say('agenda.removed', { title }), removeRecord('agendaEntries', id), { shown: true }),
        },
      ]}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}
