import type { Card } from '../intercepts/model/system-map.ts';
import type { Reading, Scene } from '../intercepts/scene/scene.ts';
import type { Say } from '../words/words.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import type { Report, Section } from './report/report.ts';

/** Cards that a drawing only counts: on the way between two stations, or in a box that has no room for more. */
function notDrawn({ cards }: WorkshopDocument, scenes: readonly Scene[]): Card[] {
  const drawn = new Set(scenes.flatMap(({ reading }) => cardsIn(reading)));
  return Object.values(cards).filter(({ id }) => !drawn.has(id));
}

/** The same as a sentence, or nothing when every card is drawn. */
export function notDrawnWords(workshop: WorkshopDocument, scenes: readonly Scene[], say: Say): string[] {
  const count = notDrawn(workshop, scenes).length;
  return count === 0 ? [] : [say('paper.notDrawn', { count })];
}

/** The drawings of a report. */
export const scenesIn = ({ sections }: Pick<Report, 'sections'>): Scene[] => sections.flatMap(scenesOf);

const scenesOf = ({ blocks, sections }: Section): Scene[] => [
  ...blocks.flatMap((block) => (block.kind === 'figure' ? [block.scene] : [])),
  ...scenesIn({ sections }),
];

const cardsIn = (reading: readonly Reading[]): string[] =>
  reading.flatMap(({ owner, children }) => [...(owner.kind === 'card' ? [owner.id] : []), ...cardsIn(children)]);
