import { useId, useState } from 'react';
import { Check } from '../../controls/Check.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { participantsOf } from '../model/roster-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Ask } from '../reading/ask.ts';
import '../room.css';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { AsideRows } from './AsideRows.tsx';
import { ImportSheet } from './ImportSheet.tsx';
import { MissingPartners } from './MissingPartners.tsx';
import { NewPerson } from './NewPerson.tsx';
import { PERSON_COLUMNS, PersonRow } from './PersonRow.tsx';
import './roster.css';
import { SignIn, useSession } from './SignIn.tsx';

/** Those who plan and lead the day stand apart. */
const teamOf = (document: WorkshopDocument) => idsWhere(document, true);
const othersOf = (document: WorkshopDocument) => idsWhere(document, false);

const idsWhere = (document: WorkshopDocument, isTeam: boolean): Id[] =>
  participantsOf(document).flatMap(({ id, role }) => ((role !== 'participant') === isTeam ? [id] : []));

/** Every agency once, for completing. */
const agenciesOf = (document: WorkshopDocument): string[] => [
  ...new Set(participantsOf(document).flatMap(({ agency }) => (agency === '' ? [] : [agency]))),
];

/** Who is here, and which kind of partner is missing. */
export function RosterScreen({ ask }: { readonly ask: Ask }) {
  const say = useWords();
  const agenciesId = useId();
  const agencies = useWorkshopList(agenciesOf);
  const [session, setSession] = useSession();
  const [showsContact, setShowsContact] = useState(false);
  return (
    <section className="room" aria-label={say('roster.title')}>
      <header className="room-head">
        <h2>{say('roster.title')}</h2>
        <SignIn session={session} onSession={setSession} />
        <div className="room-actions">
          <Check isSelected={showsContact} onChange={setShowsContact}>
            {say('roster.showContact')}
          </Check>
          <ImportSheet ask={ask} session={session} />
        </div>
      </header>
      <div className="roster-stage">
        <People session={session} agencies={agenciesId} showsContact={showsContact} />
        <div className="roster-side">
          <AsideRows />
          <MissingPartners />
        </div>
      </div>
      <datalist id={agenciesId}>
        {agencies.map((agency) => (
          <option key={agency}>{agency}</option>
        ))}
      </datalist>
    </section>
  );
}

interface PeopleProps {
  readonly session: Id;
  readonly agencies: string;
  readonly showsContact: boolean;
}

function People({ session, agencies, showsContact }: PeopleProps) {
  const say = useWords();
  const team = useWorkshopList(teamOf);
  const others = useWorkshopList(othersOf);
  const columns = PERSON_COLUMNS.filter((column) => showsContact || column !== 'contact');
  const group = (name: string) => (
    <tr key={name} className="group-row">
      <th scope="rowgroup" colSpan={columns.length + 3}>
        {name}
      </th>
    </tr>
  );
  const row = (id: Id, number: number) => (
    <PersonRow key={id} id={id} number={number} agencies={agencies} session={session} showsContact={showsContact} />
  );
  return (
    <div className="panel roster">
      {team.length + others.length === 0 ? <p className="teaching">{say('roster.empty')}</p> : null}
      <div className="scroll">
        <table className="sheet people" aria-label={say('roster.table')}>
          <thead>
            <tr>
              <th scope="col" className="col-here">
                {say('roster.here')}
              </th>
              <th scope="col" className="col-number">
                {say('roster.number')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={`col-${column}`}>
                  {say(`person.${column}`)}
                </th>
              ))}
              <th scope="col" className="col-actions">
                <span className="unseen">{say('roster.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[
              ...(team.length > 0 ? [group(say('roster.team'))] : []),
              ...team.map((id, index) => row(id, index + 1)),
              ...(team.length > 0 && others.length > 0 ? [group(say('roster.participants'))] : []),
              ...others.map((id, index) => row(id, team.length + index + 1)),
            ]}
            <NewPerson agencies={agencies} columns={columns.length - 4} />
          </tbody>
        </table>
      </div>
      <div className="panel-foot">
        <RosterCounts />
        <p className="hint">{say('roster.pasteHint')}</p>
      </div>
    </div>
  );
}

function RosterCounts() {
  const say = useWords();
  const people = useWorkshop(({ document }) => Object.keys(document.participants).length);
  const agencies = useWorkshop(({ document }) => agenciesOf(document).length);
  const facilitators = useWorkshop(
    ({ document }) => participantsOf(document).filter(({ role }) => role === 'facilitator').length,
  );
  return (
    <p className="roster-counts">
      <span className="count">{say('roster.people', { count: people })}</span>
      {agencies > 0 ? <span className="count">{say('roster.agencies', { count: agencies })}</span> : null}
      {facilitators > 0 ? <span className="count">{say('roster.facilitators', { count: facilitators })}</span> : null}
    </p>
  );
}
