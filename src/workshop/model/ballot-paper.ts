import type { Id } from '../../intercepts/model/field.ts';
import type { Round } from './workshop-document.ts';

/** The dots that one person has put on each priority. */
export type Marks = Readonly<Record<Id, number>>;

/** What a round lets one person do. */
export type BallotRules = Pick<Round, 'dotsPerPerson' | 'stackable' | 'maxOnOne'>;

export type NoDot = 'no dots left' | 'one dot only' | 'most on one';

export const dotsUsed = (marks: Marks): number => Object.values(marks).reduce((sum, dots) => sum + dots, 0);

/** How many dots one person may put on one priority. */
export const mostOnOne = ({ dotsPerPerson, stackable, maxOnOne }: BallotRules): number =>
  stackable ? Math.min(maxOnOne ?? dotsPerPerson, dotsPerPerson) : Math.min(1, dotsPerPerson);

/** True, or the reason why this paper may not carry one more dot for the priority. */
export function canMark(rules: BallotRules, marks: Marks, priority: Id): true | NoDot {
  const own = marks[priority] ?? 0;
  if (!rules.stackable && own > 0) return 'one dot only';
  if (dotsUsed(marks) >= rules.dotsPerPerson) return 'no dots left';
  return own < mostOnOne(rules) ? true : 'most on one';
}

/** The paper with `wanted` dots on the priority, or as many as the round allows. */
export function marked(rules: BallotRules, marks: Marks, priority: Id, wanted: number): Marks {
  const { [priority]: _, ...next } = marks;
  let dots = 0;
  while (dots < wanted && canMark(rules, { ...next, [priority]: dots }, priority) === true) dots += 1;
  return dots > 0 ? { ...next, [priority]: dots } : next;
}
