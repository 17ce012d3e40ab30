import * as v from 'valibot';
import { id, oneOf, reference, text } from '../../intercepts/model/field.ts';

export const ROLES = ['participant', 'facilitator', 'core-team'] as const;
export type Role = (typeof ROLES)[number];

/** How far somebody has come on the way to the table; '' while nobody has asked them. */
export const STANDINGS = ['', 'invited', 'agreed', 'present'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `contact` is a mail address or a telephone number for the organizers; no paper prints it unless somebody asks for that. */
export const participantRecord = v.object({
  id: id(),
  order: text(),
  name: text(),
  position: text(),
  agency: text(),
  partnerKind: reference(),
  role: oneOf(ROLES, 'participant'),
  standing: oneOf(STANDINGS, ''),
  contact: text(),
});

/** `standing` and `note` are for a kind of partner that has no name on the roster yet: whom to ask, who has promised to. */
export const partnerKindRecord = v.object({
  id: id(),
  order: text(),
  name: text(),
  standing: oneOf(STANDINGS, ''),
  note: text(),
});

/** One sitting: a day, half a day, or one meeting of several. `date` is an ISO day, `start` a time such as 09:00, or ''. */
export const sessionRecord = v.object({ id: id(), order: text(), name: text(), date: text(), start: text() });

/** Somebody was there. The id is made of both (`linkIdOf`), so that two sign-in tables count one person once. */
export const attendanceRecord = v.object({ id: id(), participant: reference(), session: reference() });
