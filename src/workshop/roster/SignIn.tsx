import { useState } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { TypeAhead } from '../../controls/TypeAhead.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { addRecords, recordsOf } from '../model/record-edits.ts';
import { addParticipants, isSignedIn, participantsOf, signIn } from '../model/roster-edits.ts';
import type { Session, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { localTime } from '../timer/clock.ts';
import { findPeople } from './find-people.ts';

const MOST_SHOWN = 6;

const sessionsOf = (document: WorkshopDocument): readonly Session[] => recordsOf(document, 'sessions');

/** The session that people sign in for: the one chosen, or that of today, or the first. */
export function useSession(): readonly [Id, (session: Id) => void] {
  const { now } = useCommands();
  const [chosen, setChosen] = useState<Id>('');
  const sessions = useWorkshopList(sessionsOf);
  const today = localTime(now()).day;
  const kept = sessions.find(({ id }) => id === chosen);
  const session = kept ?? sessions.find(({ date }) => date === today) ?? sessions[0];
  return [session?.id ?? '', setChosen];
}

interface Props {
  readonly session: Id;
  readonly onSession: (session: Id) => void;
}

/** Signing in at the door: a letter or two, Enter, next. Who is not on the roster is added. */
export function SignIn({ session, onSession }: Props) {
  const say = useWords();
  const { perform, newId, now } = useCommands();
  const current = useWorkshopNow();
  const people = useWorkshopList(participantsOf);
  const attendances = useWorkshop(({ document }) => document.attendances);
  const absent = people.filter(({ id }) => !isSignedIn({ attendances }, id, session));
  const find = (text: string) =>
    findPeople(absent, text)
      .slice(0, MOST_SHOWN)
      .map(({ id, name, position, agency }) => ({
        id,
        label: name || say('person.nameless'),
        detail: [position, agency].filter((words) => words !== '').join(', '),
      }));
  /** Whoever comes before there is an agenda comes to the first session, today. */
  const at = (id: Id) => (document: Parameters<ReturnType<typeof signIn>>[0]) => {
    const [first] = sessionsOf(document);
    const to = session || (first?.id ?? newId());
    if (!(to in document.sessions))
      addRecords('sessions', [{ id: to, name: say('agenda.newSession', { number: 1 }), date: localTime(now()).day }])(
        document,
      );
    signIn(id, to)(document);
  };
  const choose = (id: Id) => {
    const name = current().document.participants[id]?.name ?? '';
    perform(say('signIn.done', { name: name === '' ? say('person.nameless') : name }), at(id));
  };
  const addAndSignIn = (name: string) => {
    const id = newId();
    perform(say('signIn.added', { name }), (document) => {
      addParticipants([{ id, name }])(document);
      at(id)(document);
    });
  };
  return (
    <div className="sign-in">
      <TypeAhead
        label={say('signIn.label')}
        placeholder={say('signIn.placeholder')}
        listLabel={say('signIn.matches')}
        find={find}
        onChoose={choose}
        onUnknown={addAndSignIn}
        unknown={(name) => say('signIn.unknown', { name })}
      />
      <SessionChoice session={session} onSession={onSession} />
      <output className="sign-in-count">
        {say('signIn.count', { here: people.length - absent.length, all: people.length })}
      </output>
    </div>
  );
}

/** Asked only where there are several. */
function SessionChoice({ session, onSession }: Props) {
  const say = useWords();
  const sessions = useWorkshopList(sessionsOf);
  if (sessions.length < 2) return null;
  return (
    <Choice
      label={say('signIn.session')}
      labelHidden
      value={session}
      options={sessions.map(({ id, name }) => ({ value: id, label: name || say('agenda.unnamed') }))}
      onChange={onSession}
    />
  );
}
