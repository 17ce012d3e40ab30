import { useId } from 'react';
import { Menu } from '../../controls/Menu.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { removeSession } from '../model/agenda-edits.ts';
import { lateBy, type Scheduled, scheduleOf, secondsOf } from '../model/agenda-times.ts';
import { changeRecord } from '../model/record-edits.ts';
import { aboutOf, type Session } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { spokenTime, useClock } from '../timer/clock.ts';
import { nowIn } from '../timer/running.ts';
import { EntryTable } from './EntryTable.tsx';
import { writtenTime } from './written-time.ts';

interface Props {
  readonly id: Id;
  readonly owners: string;
}

/** One session of the agenda with its times, as planned and as they have become. */
export function SessionPanel({ id, owners }: Props) {
  const say = useWords();
  const titleId = useId();
  const session = useWorkshop(({ document }) => document.sessions[id]);
  const schedule = useSchedule(session);
  if (!session) return null;
  return (
    <section className="panel session" aria-labelledby={titleId}>
      <h3 id={titleId} className="unseen">
        {say('agenda.session', { name: session.name || say('agenda.unnamed') })}
      </h3>
      <SessionHead session={session} schedule={schedule} />
      <EntryTable session={session.id} name={session.name} schedule={schedule} owners={owners} />
    </section>
  );
}

/** Entries whose session was removed on another laptop. */
export function LooseEntries({ owners }: Pick<Props, 'owners'>) {
  const say = useWords();
  const agendaEntries = useWorkshop(({ document }) => document.agendaEntries);
  const schedule = scheduleOf({ agendaEntries, sessions: {} }, '');
  const name = say('agenda.loose');
  return (
    <section className="panel session" aria-label={name}>
      <h3>{name}</h3>
      <EntryTable session="" name={name} schedule={schedule} owners={owners} />
    </section>
  );
}

function useSchedule(session: Session | undefined): readonly Scheduled[] {
  // A minute is as fine as an agenda shows; the timer has the seconds.
  const now = useClock(5000);
  const agendaEntries = useWorkshop(({ document }) => document.agendaEntries);
  const sessions = useWorkshop(({ document }) => document.sessions);
  if (!session) return [];
  return scheduleOf({ agendaEntries, sessions }, session.id, nowIn({ agendaEntries, sessions }, session, now));
}

interface HeadProps {
  readonly session: Session;
  readonly schedule: readonly Scheduled[];
}

function SessionHead({ session, schedule }: HeadProps) {
  const say = useWords();
  const { perform } = useCommands();
  const { id, date, start } = session;
  const name = session.name || say('agenda.unnamed');
  const change = (field: 'name' | 'date' | 'start', value: string) =>
    perform(say('agenda.changedSession', { name }), changeRecord('sessions', id, { [field]: value }), {
      gesture: `sessions/${id}/${field}`,
    });
  const isTime = start === '' || secondsOf(start) !== undefined;
  return (
    <div className="session-head">
      <TextInput
        label={say('agenda.sessionName')}
        value={session.name}
        onCommit={(text) => change('name', text.trim())}
      />
      <TextInput label={say('agenda.sessionDate')} type="date" value={date} onCommit={(text) => change('date', text)} />
      <TextInput
        label={say('agenda.sessionStart')}
        value={start}
        placeholder={say('agenda.startHint')}
        error={isTime ? undefined : say('agenda.noTime')}
        onCommit={(text) => change('start', writtenTime(text))}
      />
      <SessionEnd schedule={schedule} />
      <Menu
        label={say('agenda.actions')}
        shape="icon"
        choices={[
          {
            id: 'remove',
            label: say('agenda.removeSession'),
            run: () => perform(say('agenda.removedSession', { name }), removeSession(id), { shown: true }),
          },
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
    </div>
  );
}

/** When the session ends, and by how much the room is late where it is. */
function SessionEnd({ schedule }: Pick<HeadProps, 'schedule'>) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const planned = schedule.at(-1)?.planned?.end;
  const expected = schedule.findLast((entry) => entry.expected)?.expected?.end;
  const current = schedule.find(({ progress }) => progress === 'running' || progress === 'ahead');
  const late = current ? Math.round(lateBy(current) / 60) : 0;
  if (planned === undefined || expected === undefined) return <p className="session-end" />;
  const time = spokenTime(expected, language);
  return (
    <p className="session-end">
      {Math.round((expected - planned) / 60) === 0
        ? say('agenda.ends', { time })
        : say('agenda.endsInstead', { time, planned: spokenTime(planned, language) })}
      {late === 0 ? null : (
        <span className="session-late" data-late={late > 0 || undefined}>
          {late > 0 ? say('agenda.late', { minutes: late }) : say('agenda.early', { minutes: -late })}
        </span>
      )}
    </p>
  );
}
