import type { Scene } from '../../intercepts/scene/scene.ts';
import type { Say } from '../../words/words.ts';
import { aboutOf, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import type { LaidPaper } from '../pdf/writePdf.ts';
import { mapScene } from '../report/mapScene.ts';
import { layOutPoster } from './layOutPoster.ts';
import { type PosterPlan, planBestPoster, planPoster, sheetsOf } from './posterPlan.ts';
import type { Sheet } from './sheets.ts';

export interface Poster {
  readonly paper: LaidPaper;
  readonly plan: PosterPlan;
}

/** Nothing is folded on a wall: every card stands in its box. */
export const wallScene = (workshop: WorkshopDocument, say: Say): Scene =>
  mapScene(workshop, { at: Number.POSITIVE_INFINITY, open: new Set() }, say);

/** The name of the map; its place, or nothing better than "untitled", where it has none. */
export function nameOf(workshop: WorkshopDocument, say: Say): string {
  const { title, place } = aboutOf(workshop);
  return [title, place].find((words) => words.trim() !== '') ?? say('report.untitled');
}

/** How the map would be put on the given sheet, or on the smallest one that is legible. */
export function planOf(workshop: WorkshopDocument, say: Say, sheet?: Sheet) {
  const picture = wallScene(workshop, say);
  const plan = sheet === undefined ? planBestPoster(picture, aboutOf(workshop).pageSize) : planPoster(picture, sheet);
  return { plan, picture };
}

/** The map as a poster on the given sheet, or on the smallest one that is legible. */
export function posterOf(workshop: WorkshopDocument, say: Say, createdAt: string, sheet?: Sheet): Poster {
  const { sponsor, language } = aboutOf(workshop);
  const { plan, picture: scene } = planOf(workshop, say, sheet);
  const paths = scene.reading.filter(({ owner }) => owner.kind === 'path').map(({ text }) => text);
  const title = nameOf(workshop, say);
  const layout = layOutPoster(scene, plan, {
    title,
    alt: say('poster.alt', { paths: paths.length > 0 ? paths.join('; ') : say('poster.noPaths') }),
    tile: say('poster.tile'),
  });
  return { paper: { layout, facts: { title, author: sponsor, language, createdAt } }, plan };
}

/** What a person should know about the poster before it is printed: how many sheets, and how small its letters are. */
export function posterSays(plan: PosterPlan, say: Say): string {
  const { columns, rows, smallestType } = plan;
  const told = { sheet: say(`poster.sheet.${plan.sheet}`), points: smallestType.toFixed(1) };
  return sheetsOf(plan) === 1 ? say('poster.single', told) : say('poster.tiled', { ...told, columns, rows });
}
