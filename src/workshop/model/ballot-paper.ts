import type { Id } from '../../intercepts/model/field.ts';
import type { Round } from './workshop-document.ts';

/** The dots that one person has put on each priority. */
export type Marks = Readonly<Record<Id, number>>;

export type NoDot = 'no dots left' | 'one dot only';

export const dotsUsed = (marks: Marks): number => Object.values(marks).reduce((sum, dots) => sum + dots, 0);

/** True, or the reason why this paper may not carry one more dot for the priority. */
export function canMark(round: Pick<Round, 'dotsPerPerson' | 'stackable'>, marks: Marks, priority: Id): true | NoDot {
  if (!round.stackable && (marks[priority] ?? 0) > 0) return 'one dot only';
  return dotsUsed(marks) < round.dotsPerPerson ? true : 'no dots left';
}

/** The paper with `wanted` dots on the priority, or as many as the round allows. */
export function marked(
  round: Pick<Round, 'dotsPerPerson' | 'stackable'>,
  marks: Marks,
  priority: Id,
  wanted: number,
): Marks {
  const { [priority]: _, ...next } = marks;
  let dots = 0;
  while (dots < wanted && canMark(round, { ...next, [priority]: dots }, priority) === true) dots += 1;
  return dots > 0 ? { ...next, [priority]: dots } : next;
}
