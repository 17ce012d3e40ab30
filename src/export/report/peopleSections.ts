import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import { isSignedIn, participantsOf } from '../../workshop/model/roster-edits.ts';
import type { Participant, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, table } from './blocks.ts';
import type { Section } from './report.ts';

/** Who planned and led the day; they stand among the participants too. */
export function teamSection(workshop: WorkshopDocument, say: Say): Section[] {
  const team = participantsOf(workshop).filter(({ role }) => role !== 'participant');
  const columns = [...personColumns(say), column(say('report.role'), 3)];
  const rows = team.map((person) => [...personCells(person), cell(say(`report.role.${person.role}`))]);
  return part('team', say('report.team'), table(columns, rows));
}

export function participantsSection(workshop: WorkshopDocument, say: Say): Section[] {
  const columns = [...personColumns(say), column(say('report.partnerKind'), 4), column(say('report.attended'), 3)];
  const rows = participantsOf(workshop).map((person) => [
    ...personCells(person),
    cell(workshop.partnerKinds[person.partnerKind]?.name ?? ''),
    cell(attendedWords(workshop, person)),
  ]);
  return part('participants', say('report.participants'), table(columns, rows));
}

/** The names of the sessions that somebody attended, where there was more than one. */
function attendedWords(workshop: WorkshopDocument, { id }: Participant): string {
  const sessions = inOrder(Object.values(workshop.sessions));
  if (sessions.length < 2) return '';
  return sessions
    .filter((session) => isSignedIn(workshop, id, session.id))
    .map(({ name }) => name)
    .join(', ');
}

const personColumns = (say: Say) => [
  column(say('report.name'), 4, { namesRows: true }),
  column(say('report.position'), 5),
  column(say('report.agency'), 5),
];

const personCells = ({ name, position, agency }: Participant) => [cell(name), cell(position), cell(agency)];
