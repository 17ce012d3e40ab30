import type { Say } from '../../../words/words.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { prose } from '../blocks.ts';
import { coverOf } from '../frontSections.ts';
import type { Block } from '../report.ts';

/** What the cover says of place, days and sponsor, for papers too short to have one; a warning is never left out. */
export function masthead(workshop: WorkshopDocument, say: Say): Block[] {
  const { lines, notice } = coverOf(workshop, say);
  return [...prose(lines.join(' · '), 'quiet'), ...(notice === '' ? [] : [{ kind: 'note' as const, text: notice }])];
}
