import type { Say } from '../../words/words.ts';
import type { Desk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { moveStation } from '../model/lane-edits.ts';
import { stationsOf } from '../model/places.ts';
import type { Slot } from './slot.ts';

/** Moves a station as one step that says where it is after it. */
export function moveStationTo(desk: Desk, say: Say, id: Id, { intercept, before }: Slot): void {
  const map = desk.state().document;
  const stack = stationsOf(map, intercept);
  const now = stack.findIndex((station) => station.id === id);
  // A drag that ends where it began is no step to undo.
  if (now >= 0 && (before === id || stack[now + 1]?.id === before)) return;
  const others = stack.filter((station) => station.id !== id);
  const row = others.findIndex((station) => station.id === before);
  const label = say('did.moveStation', {
    name: map.stations[id]?.name ?? '',
    lane: map.intercepts[intercept]?.number ?? '',
    row: (row < 0 ? others.length : row) + 1,
    rows: others.length + 1,
  });
  desk.perform(label, moveStation(id, intercept, before));
}
