import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import { STANDINGS, type Standing } from './roster.ts';
import {
  ABOUT,
  type About,
  aboutOf,
  type Participant,
  type PartnerKind,
  type WorkshopDocument,
} from './workshop-document.ts';

export type ParticipantFields = Partial<Omit<Participant, 'id' | 'order'>>;

export const changeAbout =
  (fields: Partial<Omit<About, 'id'>>): Edit =>
  (document) => {
    const about = (document.about[ABOUT] ??= { ...aboutOf(document) });
    Object.assign(about, fields);
  };

/** Adds people in the order given. */
export const addParticipants =
  (people: readonly (ParticipantFields & { readonly id: Id })[]): Edit =>
  (document) => {
    for (const fields of people) {
      if (fields.id in document.participants) continue;
      const order = orderAfter(Object.values(document.participants));
      document.participants[fields.id] = { ...blank('participants', fields.id), ...fields, order };
    }
  };

export const changeParticipant =
  (id: Id, fields: ParticipantFields): Edit =>
  (document) => {
    const participant = document.participants[id];
    if (participant) Object.assign(participant, fields);
  };

export const removeParticipant =
  (id: Id): Edit =>
  (document) => {
    delete document.participants[id];
  };

/** Says how far a kind of partner without a name on the roster has come, or whom to ask. */
export const changePartnerKind =
  (id: Id, fields: Partial<Pick<PartnerKind, 'standing' | 'note'>>): Edit =>
  (document) => {
    const kind = document.partnerKinds[id];
    if (kind) Object.assign(kind, fields);
  };

/** Notes that somebody is there. */
export const signIn =
  (participant: Id, session: Id): Edit =>
  (document) => {
    const person = document.participants[participant];
    if (!person || !(session in document.sessions)) return;
    person.standing = 'present';
    const id = linkIdOf(participant, session);
    document.attendances[id] = { id, participant, session };
  };

/** Takes a sign-in back. Who is signed in nowhere is no longer present, and had agreed to come. */
export const signOut =
  (participant: Id, session: Id): Edit =>
  (document) => {
    delete document.attendances[linkIdOf(participant, session)];
    const person = document.participants[participant];
    if (person?.standing === 'present' && sessionsAttended(document, participant).length === 0)
      person.standing = 'agreed';
  };

type Attended = Pick<WorkshopDocument, 'attendances'>;

const sessionsAttended = ({ attendances }: Attended, participant: Id): Id[] =>
  Object.values(attendances).flatMap((one) => (one.participant === participant ? [one.session] : []));

export const isSignedIn = ({ attendances }: Attended, participant: Id, session: Id): boolean =>
  linkIdOf(participant, session) in attendances;

/** How far a kind of partner has come: as far as the one of its people who has come farthest, or as is said of the kind itself. */
export function kindStandingOf({ partnerKinds, participants }: WorkshopDocument, kind: Id): Standing {
  const standings = Object.values(participants).flatMap((one) => (one.partnerKind === kind ? [one.standing] : []));
  const said = partnerKinds[kind]?.standing ?? '';
  return STANDINGS.findLast((standing) => standing === said || standings.includes(standing)) ?? '';
}

export const participantsOf = (document: WorkshopDocument): Participant[] =>
  inOrder(Object.values(document.participants));
export const partnerKindsOf = (document: WorkshopDocument): PartnerKind[] =>
  inOrder(Object.values(document.partnerKinds));
