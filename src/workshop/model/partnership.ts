import * as v from 'valibot';
import { id, reference, text } from '../../intercepts/model/field.ts';

/** What one partner expects of the work together, and what it brings. */
export const commitmentRecord = v.object({
  id: id(),
  order: text(),
  partnerKind: reference(),
  agency: text(),
  expects: text(),
  brings: text(),
});

/** Initials and one of their meanings. The same initials may stand here several times, each time with the agency that says so. */
export const abbreviationRecord = v.object({
  id: id(),
  order: text(),
  initials: text(),
  meaning: text(),
  agency: text(),
});
