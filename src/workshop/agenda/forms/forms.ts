import type { Id } from '../../../intercepts/model/field.ts';
import type { Edit } from '../../model/change.ts';
import { addRecords } from '../../model/record-edits.ts';
import { aboutOf } from '../../model/workshop-document.ts';
import type { AgendaForm } from './agenda-form.ts';
import { courtsOnly } from './courts-only.ts';
import { oneDay } from './one-day.ts';
import { online } from './online.ts';
import { severalAreas } from './several-areas.ts';
import { twoDay } from './two-day.ts';

/** Every agenda that a workshop can begin with, in the order in which they are offered. */
export const FORMS: readonly AgendaForm[] = [oneDay, twoDay, online, courtsOnly, severalAreas];

/** Adds the sessions and entries of a form, with dates where the cover says on which day the workshop begins. */
export const addForm =
  (form: AgendaForm, newId: () => Id): Edit =>
  (document) => {
    const first = aboutOf(document).startDate;
    for (const { name, start, day, entries } of form.sessions) {
      const session = newId();
      addRecords('sessions', [{ id: session, name, start, date: dayAfter(first, day) }])(document);
      addRecords(
        'agendaEntries',
        entries.map((entry) => ({ id: newId(), session, ...entry })),
      )(document);
    }
  };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The ISO day so many days later, or '' where the first is no day. Counted in UTC, where every day has 24 hours. */
export function dayAfter(day: string, days: number): string {
  const start = ISO_DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(start) ? '' : new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}
