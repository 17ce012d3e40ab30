import type { Id } from '../../intercepts/model/field.ts';
import { cardsByPlace, interceptOf, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

/** The gaps that no priority answers yet, in the reading order of the map. */
export function openGapsOf(document: WorkshopDocument): Card[] {
  const answered = new Set(Object.values(document.priorityGaps).map(({ gap }) => gap));
  const cards = cardsByPlace(document);
  return placesInOrder(document)
    .flatMap((place) => cards.get(place) ?? [])
    .filter(({ id, kind }) => kind === 'gap' && !answered.has(id));
}

export const gapCountOf = ({ cards }: WorkshopDocument): number =>
  Object.values(cards).reduce((count, { kind }) => (kind === 'gap' ? count + 1 : count), 0);

/** The intercept of each of these gaps, '' for the whole system; a list beside `openGapsOf`, so that both stay the same when the map does. */
export const lanesOfOpenGaps = (document: WorkshopDocument): Id[] =>
  openGapsOf(document).map(({ at }) => interceptOf(document, at));

export interface GapGroup {
  readonly intercept: Id;
  readonly gaps: readonly Card[];
}

/** The gaps that have every word of the filter in their text, lane by lane in the order given. */
export function groupedGaps(gaps: readonly Card[], lanes: readonly Id[], filter: string): GapGroup[] {
  const words = filter.toLowerCase().split(/\s+/);
  const groups = new Map<Id, Card[]>();
  for (const [index, gap] of gaps.entries()) {
    if (!words.every((word) => gap.text.toLowerCase().includes(word))) continue;
    const lane = lanes[index] ?? '';
    groups.set(lane, [...(groups.get(lane) ?? []), gap]);
  }
  return [...groups].map(([intercept, own]) => ({ intercept, gaps: own }));
}
