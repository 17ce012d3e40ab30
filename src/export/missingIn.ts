import { faceOf } from '../fonts/faces.ts';
import { printable } from '../fonts/printable.ts';
import type { Report } from './report/report.ts';

/** The characters of a report that no font of the paper has, each once, in the order in which they come up. */
export function missingIn(report: Report): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const character of printable(value))
        if (faceOf(character.codePointAt(0) ?? 0) === 'missing') found.add(character);
    } else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) look(inner);
  };
  look(report);
  return [...found];
}
