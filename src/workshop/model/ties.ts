import type { Id } from '../../intercepts/model/field.ts';
import { decisionsOf, preferredBy } from './decisions.ts';
import { candidatesOf, runOffsOf, votesOf } from './rounds.ts';
import { isScored, scoreOfEach } from './scores.ts';
import type { Priority, Round, WorkshopDocument } from './workshop-document.ts';

/** The two ways in which a room breaks a tie. */
export type TieBreak = 'run-off' | 'decision';

export interface BrokenGroup {
  /** Those that are still equal. */
  readonly group: readonly Priority[];
  /** What has set them apart from the other groups; '' when nothing has. */
  readonly by: TieBreak | '';
}

type Groups = readonly (readonly Priority[])[];

/** One thing that may set equals apart: it gives groups in order, or a single one where it says nothing about them. */
interface Breaker {
  readonly by: TieBreak;
  readonly split: (equals: readonly Priority[]) => Groups;
}

/** Equals of a round in the groups into which run-offs and then decisions have set them, the first one first. */
export function brokenGroups(document: WorkshopDocument, round: Round, equals: readonly Priority[]): BrokenGroup[] {
  let groups: BrokenGroup[] = [{ group: equals, by: '' }];
  if (equals.length < 2) return groups;
  for (const { by, split } of breakersOf(document, round))
    groups = groups.flatMap((one) => {
      const parts = one.group.length < 2 ? [one.group] : split(one.group);
      return parts.length < 2 ? [one] : parts.map((group) => ({ group, by }));
    });
  return groups;
}

const breakersOf = (document: WorkshopDocument, round: Round): Breaker[] => [
  ...runOffsOf(document, round.id).map(
    (runOff): Breaker => ({ by: 'run-off', split: (equals) => inRunOff(document, runOff, equals) }),
  ),
  ...decisionsOf(document, round.id).map(
    ({ id }): Breaker => ({ by: 'decision', split: (equals) => byPreference(preferredBy(document, id), equals) }),
  ),
];

/** A run-off that was not about all of the equals says nothing: it would put behind those whom nobody was asked about. */
function inRunOff(document: WorkshopDocument, runOff: Round, equals: readonly Priority[]): Groups {
  const candidates = new Set(candidatesOf(document, runOff).map(({ id }) => id));
  if (!equals.every(({ id }) => candidates.has(id))) return [equals];
  const scores = isScored(runOff.method) ? scoreOfEach(document, runOff) : votesOf(document, runOff);
  const scoreOf = ({ id }: Priority) => scores.get(id) ?? 0;
  const levels = [...new Set(equals.map(scoreOf))].toSorted((a, b) => b - a);
  // A run-off may end in a tie as well, and be followed by a run-off of its own.
  return levels.flatMap((level) => {
    const still = equals.filter((one) => scoreOf(one) === level);
    return brokenGroups(document, runOff, still).map(({ group }) => group);
  });
}

const byPreference = (preferred: ReadonlySet<Id>, equals: readonly Priority[]): Groups =>
  [equals.filter(({ id }) => preferred.has(id)), equals.filter(({ id }) => !preferred.has(id))].filter(
    (group) => group.length > 0,
  );
