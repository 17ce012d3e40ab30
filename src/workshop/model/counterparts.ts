import type { Id } from '../../intercepts/model/field.ts';

/** Old id -> new id, each new one taken once. */
export type Counterparts = ReadonlyMap<Id, Id>;

interface Identified {
  readonly id: Id;
}

/**
 * Finds for every old record the new one that stands for the same thing. The rules go from the surest to the loosest; what one rule
 * has paired, no later one pairs again.
 */
export function counterparts<Old extends Identified, New extends Identified>(
  old: readonly Old[],
  fresh: readonly New[],
  rules: readonly ((one: Old, other: New) => boolean)[],
): Counterparts {
  const pairs = new Map<Id, Id>();
  const taken = new Set<Id>();
  for (const alike of rules) {
    for (const one of old) {
      if (pairs.has(one.id)) continue;
      const other = fresh.find((candidate) => !taken.has(candidate.id) && alike(one, candidate));
      if (!other) continue;
      pairs.set(one.id, other.id);
      taken.add(other.id);
    }
  }
  return pairs;
}

interface Named {
  readonly name: string;
}

const sameId = (one: Identified, other: Identified) => one.id === other.id;
const sameName = (one: Named, other: Named) => one.name !== '' && plain(one.name) === plain(other.name);

/** Half of the words of both names together are the same: "Probation" and "Probation Supervision". */
function similarName(one: Named, other: Named): boolean {
  const words = new Set(plain(one.name).split(' '));
  const others = new Set(plain(other.name).split(' '));
  const shared = [...words].filter((word) => word !== '' && others.has(word)).length;
  return shared > 0 && shared * 2 >= new Set([...words, ...others]).size;
}

interface Lane extends Identified, Named {
  readonly number: string;
}

const sameNumber = (one: Lane, other: Lane) => one.number !== '' && figureOf(one.number) === figureOf(other.number);

/** Lanes by id, number and name: intercept "III" of an older map is 3 of a newer one. */
export const lanesAlike = [sameId, sameNumber, sameName, similarName];

interface Stop extends Identified, Named {
  readonly intercept: Id;
}

/** Stations by id and name; a name that is only similar must stand in the same lane. */
export const stationsAlike = (lanes: Counterparts) => [
  sameId,
  sameName,
  (one: Stop, other: Stop) => lanes.get(one.intercept) === other.intercept && similarName(one, other),
];

const NUMERALS = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function figureOf(number: string): string {
  const numeral = NUMERALS.indexOf(number.trim().toUpperCase());
  return numeral < 0 ? number.trim().toUpperCase() : String(numeral);
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
