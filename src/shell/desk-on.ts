import type { Desk } from '../intercepts/desk/desk.ts';
import type { Id } from '../intercepts/model/field.ts';
import { signedBy } from '../intercepts/model/origin.ts';
import type { Device } from '../workshop/storage/device.ts';
import type { WorkshopStore } from '../workshop/store/workshop-store.ts';

/** The workshop as the map's screens see it. */
export const deskOn = (
  { state, newId, perform, select, goTo, inspect, capture, tell }: WorkshopStore,
  { now, laptop, tab }: Pick<Device, 'now' | 'laptop' | 'tab'>,
  workshop: Id,
): Desk => ({
  subscribe: state.subscribe,
  state: state.getState,
  newId,
  agencies: () => Object.values(state.getState().document.participants).map(({ agency }) => agency),
  today: () => dayOf(new Date(now())),
  aside: tab && { read: () => tab.read(workshop), write: (text) => tab.write(workshop, text) },
  perform: (label, edit, how) => perform(label, signedBy(laptop?.name() ?? '', edit), how),
  select,
  goTo,
  inspect,
  capture,
  tell,
});

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** The day on the calendar of this machine, as 2026-05-14. */
function dayOf(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}
