import type { Step } from '../../../workshop/model/workshop-document.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is due first comes first; then what is due in the room's own words, then what has no day. */
export function byDue(a: Step, b: Step): number {
  const [classA, classB] = [classOf(a.due), classOf(b.due)];
  if (classA !== classB) return classA - classB;
  return classA === 0 && a.due !== b.due ? (a.due < b.due ? -1 : 1) : 0;
}

function classOf(due: string): number {
  if (ISO_DAY.test(due)) return 0;
  return due.trim() === '' ? 2 : 1;
}
