import type { SystemMap } from '../../intercepts/model/system-map.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import type { Say } from '../../words/words.ts';
import { part } from './blocks.ts';
import { mapScene } from './mapScene.ts';
import type { Section } from './report.ts';

/** How many cards of a place to show, at best and at worst. What is folded away stands in full in the sections. */
const FOLDS = [60, 30, 20, 14, 10, 7, 5] as const;
/** A sheet of 17 by 11 inches less its margins, so that a map of ordinary width fills it. */
const TALLEST = 0.6;

/** The map as a picture; left out while it has no lanes. */
export function mapSection(map: SystemMap, say: Say): Section[] {
  if (Object.keys(map.intercepts).length === 0) return [];
  const scene = sceneFor(map, say);
  const paths = scene.reading.filter(({ owner }) => owner.kind === 'path').map(({ text }) => text);
  const alt = say('report.mapAlt', { paths: paths.length > 0 ? paths.join('; ') : say('report.noPaths') });
  return part('map', say('report.map'), [{ kind: 'figure', scene, alt, caption: say('report.mapCaption') }]);
}

/** Shows as many cards as leave the picture wide rather than high; on a very full map as few as allowed. */
function sceneFor(map: SystemMap, say: Say): Scene {
  let scene: Scene | undefined;
  for (const at of FOLDS) {
    scene = drawn(map, at, say);
    if (scene.height <= scene.width * TALLEST) break;
  }
  return scene ?? drawn(map, FOLDS[0], say);
}

const drawn = (map: SystemMap, at: number, say: Say): Scene => mapScene(map, { at, open: new Set() }, say);
