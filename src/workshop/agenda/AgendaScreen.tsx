import '../room.css';
import './agenda.css';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { entriesOf } from '../model/agenda-edits.ts';
import { addRecords, recordsOf } from '../model/record-edits.ts';
import { participantsOf } from '../model/roster-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import type { AgendaForm } from './forms/agenda-form.ts';
import { addForm, FORMS } from './forms/forms.ts';
import { LooseEntries, SessionPanel } from './SessionPanel.tsx';

const sessionIdsOf = (document: WorkshopDocument) => recordsOf(document, 'sessions').map(({ id }) => id);

/** Those who lead something are mostly facilitators and the core team; they are offered first. */
const ownersOf = (document: WorkshopDocument): string[] => {
  const people = participantsOf(document).filter(({ name }) => name !== '');
  const team = people.filter(({ role }) => role !== 'participant');
  return [...new Set([...team, ...people].map(({ name }) => name))];
};

/** When what happens on the day, who leads it, and how late the room is. */
export function AgendaScreen() {
  const say = useWords();
  const { perform, newId } = useCommands();
  const owners = useId();
  const ids = useWorkshopList(sessionIdsOf);
  const names = useWorkshopList(ownersOf);
  const hasLoose = useWorkshop(({ document }) => entriesOf(document, '').length > 0);
  const take = (form: AgendaForm) =>
    perform(say('agenda.tookForm', { name: form.name }), addForm(form, newId), { shown: true });
  const addSession = () => {
    const name = say('agenda.newSession', { number: ids.length + 1 });
    perform(say('agenda.addedSession'), addRecords('sessions', [{ id: newId(), name }]));
  };
  return (
    <section className="room" aria-label={say('agenda.title')}>
      <header className="room-head">
        <h2>{say('agenda.title')}</h2>
        <div className="room-actions">
          <Button onPress={addSession}>{say('agenda.addSession')}</Button>
          {ids.length > 0 ? (
            <Menu
              label={say('agenda.addForm')}
              look="plain"
              choices={FORMS.map((form) => ({ id: form.id, label: form.name, run: () => take(form) }))}
            >
              {say('agenda.addForm')} ▾
            </Menu>
          ) : null}
        </div>
      </header>
      {ids.length === 0 && !hasLoose ? <Forms onTake={take} /> : null}
      {ids.map((id) => (
        <SessionPanel key={id} id={id} owners={owners} />
      ))}
      {hasLoose ? <LooseEntries owners={owners} /> : null}
      {ids.length > 0 ? <p className="hint">{say('agenda.hint')}</p> : null}
      <datalist id={owners}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </section>
  );
}

function Forms({ onTake }: { readonly onTake: (form: AgendaForm) => void }) {
  const say = useWords();
  return (
    <>
      <p className="teaching">{say('agenda.empty')}</p>
      <ul className="agenda-forms" aria-label={say('agenda.forms')}>
        {FORMS.map((form) => (
          <li key={form.id} className="panel">
            <h3>{form.name}</h3>
            <p>{form.description}</p>
            <p className="hint">
              {say('agenda.form', {
                sessions: form.sessions.length,
                minutes: form.sessions.flatMap(({ entries }) => entries).reduce((sum, { minutes }) => sum + minutes, 0),
              })}
            </p>
            <Button onPress={() => onTake(form)}>{say('agenda.useForm', { name: form.name })}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
