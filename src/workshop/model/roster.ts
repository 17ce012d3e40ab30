import * as v from 'valibot';
import { count, id, oneOf, reference, text } from '../../intercepts/model/field.ts';

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

/** Why a row of a sheet is no person: it names nobody, or has more cells than the sheet has columns, as after a stray comma. */
const ASIDE_REASONS = ['nobody', 'too-wide'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A row of an imported sheet that could not be read, kept until somebody has looked at it. `cells` stand between tabs. */
export const asideRowRecord = v.object({
  id: id(),
  order: text(),
  source: text(),
  line: count(0),
  why: oneOf(ASIDE_REASONS, 'nobody'),
  cells: text(),
});
