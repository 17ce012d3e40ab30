import { participantsOf, partnerKindsOf } from '../roster-edits.ts';
import { ABOUT, aboutOf, type WorkshopDocument } from '../workshop-document.ts';
import { type Finding, found } from './finding.ts';

/** What the cover still lacks. */
export function coverFindingsOf(document: WorkshopDocument): Finding[] {
  const { title, place, startDate, sponsor } = aboutOf(document);
  const findings: Finding[] = [];
  if (title === '') findings.push(found('aboutWithoutTitle', 'about', ABOUT, 'title'));
  if (place === '') findings.push(found('aboutWithoutPlace', 'about', ABOUT, 'place'));
  if (startDate === '') findings.push(found('aboutWithoutDates', 'about', ABOUT, 'startDate'));
  if (sponsor === '') findings.push(found('aboutWithoutSponsor', 'about', ABOUT, 'sponsor'));
  return findings;
}

/** Who is missing at the table. Nobody is, as long as the roster has not been begun. */
export function rosterFindingsOf(document: WorkshopDocument): Finding[] {
  const participants = participantsOf(document);
  if (participants.length === 0) return [];
  const present = new Set(participants.map(({ partnerKind }) => partnerKind));
  return [
    ...partnerKindsOf(document).flatMap(({ id }) =>
      present.has(id) ? [] : [found('partnerKindWithoutParticipant', 'partnerKinds', id)],
    ),
    ...participants.flatMap(({ id, agency }) =>
      agency === '' ? [found('participantWithoutAgency', 'participants', id, 'agency')] : [],
    ),
  ];
}
