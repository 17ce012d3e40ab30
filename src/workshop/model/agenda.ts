import * as v from 'valibot';
import { count, id, oneOf, reference, text } from '../../intercepts/model/field.ts';
import { DAY_PHASES } from './phases.ts';

const ENTRY_KINDS = ['work', 'break'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * One line of the agenda, `minutes` long. `extra` minutes are granted on the day: they move what follows and leave the plan alone.
 * `startedAt` and `endedAt` are times of the session's day such as 09:05 or 09:05:30; '' while that has not happened.
 */
export const agendaEntryRecord = v.object({
  id: id(),
  order: text(),
  session: reference(),
  title: text(),
  kind: oneOf(ENTRY_KINDS, 'work'),
  minutes: count(0),
  extra: count(0),
  owner: text(),
  phase: oneOf(['', ...DAY_PHASES], ''),
  note: text(),
  startedAt: text(),
  endedAt: text(),
});
