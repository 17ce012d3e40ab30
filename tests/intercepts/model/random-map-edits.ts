import fc from 'fast-check';
import { addCards, changeCard, moveCards } from '../../../src/intercepts/model/card-edits.ts';
import type { MapEdit } from '../../../src/intercepts/model/edit.ts';
import {
  addIntercept,
  addStation,
  changeIntercept,
  moveIntercept,
  moveStation,
  removeIntercept,
  removeStation,
  renameStation,
} from '../../../src/intercepts/model/lane-edits.ts';
import { addPath, changePath, removePath } from '../../../src/intercepts/model/path-edits.ts';
import { placesInOrder } from '../../../src/intercepts/model/places.ts';
import type { SystemMap } from '../../../src/intercepts/model/system-map.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { anyMap } from '../random-map.ts';

/** A workshop that holds any map. */
export const anyWorkshopMap: fc.Arbitrary<WorkshopDocument> = anyMap.map((map) => ({ ...emptyWorkshop(), ...map }));

export const after = (document: WorkshopDocument, ...edits: readonly MapEdit[]): WorkshopDocument =>
  edits.reduce((before, edit) => carryOut(before, edit).document, document);

interface Chance {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
export const anyChance: fc.Arbitrary<Chance> = fc.record({ a: fc.nat(), b: fc.nat(), c: fc.nat() });

export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];
export const pickId = (records: Readonly<Record<string, unknown>>, n: number): string =>
  pick(Object.keys(records), n) ?? 'nobody';
const pickEnd = (map: SystemMap, n: number) => (n % 5 === 0 ? '' : pickId(map.stations, n));

/** Edits that take nothing away from what the room has said. */
const KEEPING: readonly ((map: SystemMap, chance: Chance) => MapEdit)[] = [
  (_, { a }) => addIntercept({ id: `new-${a % 3}`, number: '', name: 'New' }),
  (map, { a }) => changeIntercept(pickId(map.intercepts, a), { name: 'Renamed' }),
  (map, { a, b }) => moveIntercept(pickId(map.intercepts, a), pickId(map.intercepts, b)),
  (map, { a }) => removeIntercept(pickId(map.intercepts, a)),
  (map, { a, b, c }) =>
    addStation({ id: `new-${a % 3}`, intercept: pickId(map.intercepts, b), name: 'New' }, pickId(map.stations, c)),
  (map, { a }) => renameStation(pickId(map.stations, a), 'Renamed'),
  (map, { a, b, c }) => moveStation(pickId(map.stations, a), pickId(map.intercepts, b), pickId(map.stations, c)),
  (map, { a }) => removeStation(pickId(map.stations, a)),
  (map, { a, b }) => addPath({ id: `new-${a % 5}`, kind: 'onward', from: pickEnd(map, a), to: pickEnd(map, b) }),
  (map, { a, b }) => addPath({ id: `new-${a % 5}`, kind: 'exit', from: pickEnd(map, b), to: '' }),
  (map, { a, b, c }) =>
    changePath(pickId(map.paths, a), { kind: 're-entry', from: pickEnd(map, b), to: pickEnd(map, c) }),
  (map, { a, b }) => changePath(pickId(map.paths, a), { to: pickEnd(map, b) }),
  (map, { a }) => removePath(pickId(map.paths, a)),
  (map, { a, b }) => addCards([{ id: `new-${a % 9}`, at: pick(placesInOrder(map), b) ?? 'system' }]),
  (map, { a }) => changeCard(pickId(map.cards, a), { text: 'Changed' }),
  (map, { a, b, c }) =>
    moveCards([pickId(map.cards, a), pickId(map.cards, b)], pick(placesInOrder(map), c) ?? 'system'),
];

/** A workshop after a random sequence of edits, and as it was before the last one. */
export const anyEdited = fc
  .tuple(anyWorkshopMap, fc.array(fc.tuple(fc.nat(), anyChance), { minLength: 1, maxLength: 12 }))
  .map(([start, steps]) => {
    let before = start;
    let now = start;
    for (const [which, chance] of steps) {
      before = now;
      const edit = pick(KEEPING, which)?.(now, chance);
      if (edit) now = after(now, edit);
    }
    return { before, now };
  });
