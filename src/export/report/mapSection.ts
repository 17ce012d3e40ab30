import type { SystemMap } from '../../intercepts/model/system-map.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import type { Say } from '../../words/words.ts';
import { part } from './blocks.ts';
import { mapScene } from './mapScene.ts';
import type { Section } from './report.ts';

/** How many cards of a place to show, at best and at worst. What is folded away stands in full in the sections. */
const FOLDS = [60, 30, 20, 14, 10, 7, 5, 4, 3] as const;
/** A sheet of 17 by 11 inches less its margins, so that a map of ordinary width fills it. */
const TALLEST = 0.6;
/**
 * In scene units: what a sheet of 17 by 11 inches or A3 holds when the smallest letters have 7 points, and one of twice that size. A
 * smaller sheet is worth more than a few cards, which stand in full in the sections.
 */
const SHEETS = [
  { width: 1935, height: 1045 },
  { width: 2610, height: 1730 },
] as const;

/** The map as a picture; left out while it has no lanes. */
export function mapSection(map: SystemMap, say: Say): Section[] {
  if (Object.keys(map.intercepts).length === 0) return [];
  const scene = sceneFor(map, say);
  const paths = scene.reading.filter(({ owner }) => owner.kind === 'path').map(({ text }) => text);
  const alt = say('report.mapAlt', { paths: paths.length > 0 ? paths.join('; ') : say('report.noPaths') });
  return part('map', say('report.map'), [{ kind: 'figure', scene, alt, caption: say('report.mapCaption') }]);
}

/** Shows as many cards as the smallest sheet holds that holds any; on a very full map as few as leave it wide rather than high. */
function sceneFor(map: SystemMap, say: Say): Scene {
  const scenes = FOLDS.map((at) => drawn(map, at, say));
  for (const { width, height } of SHEETS) {
    const fitting = scenes.find((scene) => scene.width <= width && scene.height <= height);
    if (fitting) return fitting;
  }
  return scenes.find(({ width, height }) => height <= width * TALLEST) ?? scenes.at(-1) ?? drawn(map, FOLDS[0], say);
}

/** Stations with their names and counts only, for large print: with every card, no sheet would hold letters of 18 points. */
export const mapOverview = (map: SystemMap, say: Say): Scene =>
  mapScene(map, { at: 0, open: new Set(), isOverview: true }, say);

const drawn = (map: SystemMap, at: number, say: Say): Scene => mapScene(map, { at, open: new Set() }, say);
