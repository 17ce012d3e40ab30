import type { Id } from '../../intercepts/model/field.ts';
import { inOrder, putInOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import type { AgendaEntry, WorkshopDocument } from './workshop-document.ts';

type Agenda = Pick<WorkshopDocument, 'agendaEntries'>;

/** The entries of one session in their order; '' gives those that belong to none. */
export const entriesOf = ({ agendaEntries }: Agenda, session: Id): AgendaEntry[] =>
  inOrder(Object.values(agendaEntries).filter((entry) => entry.session === session));

/** The entry that has been started and not ended, or undefined. */
export const runningEntryOf = ({ agendaEntries }: Agenda): AgendaEntry | undefined =>
  inOrder(Object.values(agendaEntries)).find(({ startedAt, endedAt }) => startedAt !== '' && endedAt === '');

/** Starts an entry at a time of the day such as 09:05:30. What was running ends at that moment: a room does one thing at a time. */
export const startEntry =
  (id: Id, time: string): Edit =>
  (document) => {
    const entry = document.agendaEntries[id];
    if (!entry) return;
    endRunning(time)(document);
    entry.startedAt = time;
    entry.endedAt = '';
  };

export const endRunning =
  (time: string): Edit =>
  (document) => {
    for (const entry of Object.values(document.agendaEntries))
      if (entry.startedAt !== '' && entry.endedAt === '') entry.endedAt = time;
  };

/** Forgets when an entry was started and ended, for one that was started by mistake. */
export const resetEntry =
  (id: Id): Edit =>
  (document) => {
    const entry = document.agendaEntries[id];
    if (entry) Object.assign(entry, { startedAt: '', endedAt: '' });
  };

/** Gives the running entry more minutes than it was planned with. */
export const grantMinutes =
  (id: Id, minutes: number): Edit =>
  (document) => {
    const entry = document.agendaEntries[id];
    if (entry) entry.extra += minutes;
  };

/** Moves an entry into a session, to stand before the entry `before`, or last. */
export const moveEntry =
  (id: Id, session: Id, before?: Id): Edit =>
  (document) => {
    const moved = document.agendaEntries[id];
    if (!moved || id === before) return;
    const siblings = Object.values(document.agendaEntries).filter(
      (entry) => entry.session === session && entry !== moved,
    );
    putInOrder(inOrder(siblings), [moved], before);
    moved.session = session;
  };

/** Takes a session out of the agenda together with its entries. */
export const removeSession =
  (id: Id): Edit =>
  (document) => {
    delete document.sessions[id];
    for (const entry of Object.values(document.agendaEntries))
      if (entry.session === id) delete document.agendaEntries[entry.id];
  };
