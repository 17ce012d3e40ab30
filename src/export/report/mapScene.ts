import type { SystemMap } from '../../intercepts/model/system-map.ts';
import { layOut } from '../../intercepts/scene/lay-out.ts';
import { sceneOf } from '../../intercepts/scene/map-scene.ts';
import type { Fold } from '../../intercepts/scene/place-box.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import type { Say } from '../../words/words.ts';

/** The map as a picture with its words, as the screen folds it. */
export function mapScene(map: SystemMap, fold: Fold, say: Say): Scene {
  const words = {
    wholeSystem: say('map.wholeSystem'),
    acrossIntercept: (number: string) => say('map.acrossIntercept', { number }),
  };
  return sceneOf(layOut(map, words, fold), {
    community: say('map.community'),
    communityName: say('map.communityName'),
    more: (count) => say('map.more', { count }),
    lane: (number, name) => say('map.intercept', { number, name }),
    path: (path, from, to) => say('map.pathReads', { kind: say(`pathKind.${path.kind}`), from, to, label: path.label }),
  });
}
