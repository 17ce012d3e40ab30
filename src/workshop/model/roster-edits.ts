import type { Id } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
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

export const participantsOf = (document: WorkshopDocument): Participant[] =>
  inOrder(Object.values(document.participants));
export const partnerKindsOf = (document: WorkshopDocument): PartnerKind[] =>
  inOrder(Object.values(document.partnerKinds));
