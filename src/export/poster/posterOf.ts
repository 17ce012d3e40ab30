import { withCaption } from '../../intercepts/scene/caption.ts';
import type { Fold } from '../../intercepts/scene/place-box.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import type { Say } from '../../words/words.ts';
import { aboutOf, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import type { LaidPaper } from '../pdf/writePdf.ts';
import { mapScene } from '../report/mapScene.ts';
import { type Shown, shownOf } from '../shown.ts';
import { layOutPoster } from './layOutPoster.ts';
import { type PosterPlan, planBestPoster, planPoster, sheetsOf } from './posterPlan.ts';
import type { Sheet } from './sheets.ts';

interface Wanted {
  /** Undefined for the smallest on which every letter can be read. */
  readonly sheet?: Sheet | undefined;
  /** Undefined for the whole map. */
  readonly shown?: Shown | undefined;
}

export interface Poster {
  readonly paper: LaidPaper;
  readonly plan: PosterPlan;
}

/** Nothing is folded on a wall: every card that is to be shown stands in its box. */
export const wallScene = (workshop: WorkshopDocument, say: Say, shown?: Shown): Scene =>
  sceneAsShown(workshop, { at: Number.POSITIVE_INFINITY, open: new Set() }, say, shown);

/** The stations with the counts of the cards that are to be shown. */
export const overviewScene = (workshop: WorkshopDocument, say: Say, shown?: Shown): Scene =>
  sceneAsShown(workshop, { at: 0, open: new Set(), isOverview: true }, say, shown);

/** The map as its screen shows it, which says under the picture what is left out. */
const sceneAsShown = (workshop: WorkshopDocument, fold: Fold, say: Say, shown: Shown | undefined): Scene =>
  withCaption(
    mapScene(shownOf(workshop, shown), { ...fold, collapsed: shown?.collapsed ?? new Set() }, say),
    shown?.caption ?? '',
  );

/** The name of the map; its place, or nothing better than "untitled", where it has none. */
export function nameOf(workshop: WorkshopDocument, say: Say): string {
  const { title, place } = aboutOf(workshop);
  return [title, place].find((words) => words.trim() !== '') ?? say('report.untitled');
}

/** How the map would be put on the given sheet, or on the smallest one that is legible. */
export function planOf(workshop: WorkshopDocument, say: Say, { sheet, shown }: Wanted = {}) {
  const picture = wallScene(workshop, say, shown);
  const plan = sheet === undefined ? planBestPoster(picture, aboutOf(workshop).pageSize) : planPoster(picture, sheet);
  return { plan, picture };
}

/** The map as a poster on the given sheet, or on the smallest one that is legible. */
export function posterOf(workshop: WorkshopDocument, say: Say, createdAt: string, wanted: Wanted = {}): Poster {
  const { sponsor, language } = aboutOf(workshop);
  const { plan, picture: scene } = planOf(workshop, say, wanted);
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
