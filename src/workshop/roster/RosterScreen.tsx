import { useId } from 'react';
import { useWords } from '../../words/useWords.ts';
import { participantsOf } from '../model/roster-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import '../room.css';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { MissingPartners } from './MissingPartners.tsx';
import { NewPerson } from './NewPerson.tsx';
import { PERSON_COLUMNS, PersonRow } from './PersonRow.tsx';
import './roster.css';

const idsOf = (document: WorkshopDocument) => participantsOf(document).map(({ id }) => id);

/** Every agency once, for completing. */
const agenciesOf = (document: WorkshopDocument): string[] => [
  ...new Set(participantsOf(document).flatMap(({ agency }) => (agency === '' ? [] : [agency]))),
];

/** Who is here, and which kind of partner is missing. */
export function RosterScreen() {
  const say = useWords();
  const agenciesId = useId();
  const ids = useWorkshopList(idsOf);
  const agencies = useWorkshopList(agenciesOf);
  return (
    <section className="room" aria-label={say('roster.title')}>
      <header className="room-head">
        <h2>{say('roster.title')}</h2>
        <RosterCounts people={ids.length} agencies={agencies.length} />
      </header>
      <div className="roster-stage">
        <div className="panel roster">
          {ids.length === 0 ? <p className="teaching">{say('roster.empty')}</p> : null}
          <div className="scroll">
            <table className="sheet people" aria-label={say('roster.table')}>
              <thead>
                <tr>
                  <th scope="col" className="col-number">
                    {say('roster.number')}
                  </th>
                  {PERSON_COLUMNS.map((column) => (
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
                {ids.map((id, index) => (
                  <PersonRow key={id} id={id} number={index + 1} agencies={agenciesId} />
                ))}
                <NewPerson agencies={agenciesId} />
              </tbody>
            </table>
          </div>
          <p className="hint">{say('roster.pasteHint')}</p>
        </div>
        <MissingPartners />
      </div>
      <datalist id={agenciesId}>
        {agencies.map((agency) => (
          <option key={agency}>{agency}</option>
        ))}
      </datalist>
    </section>
  );
}

function RosterCounts({ people, agencies }: { readonly people: number; readonly agencies: number }) {
  const say = useWords();
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
