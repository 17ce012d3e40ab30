import type { Report } from '../report/report.ts';

/** The report's sections in a form that can be compared; made once for each report. */
export type Prints = readonly string[];

export const printsOf = ({ sections }: Report): Prints =>
  // A picture is what its words say; its many shapes would only take time.
  sections.map((section) => JSON.stringify(section, (key, value: unknown) => (key === 'shapes' ? undefined : value)));

/** Which section, from 0, is the first that somebody has changed; undefined when all are alike. */
export function changedSection(before: Prints, after: Prints): number | undefined {
  const index = after.findIndex((print, at) => print !== before[at]);
  return index === -1 ? undefined : index;
}
