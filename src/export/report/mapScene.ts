import type { Path, SystemMap } from '../../intercepts/model/system-map.ts';
import type { Trail } from '../../intercepts/model/trail.ts';
import { layOut } from '../../intercepts/scene/lay-out.ts';
import { sceneOf } from '../../intercepts/scene/map-scene.ts';
import type { Fold } from '../../intercepts/scene/place-box.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import { pictureOfTrail } from '../../intercepts/scene/trail.ts';
import type { Say } from '../../words/words.ts';

/** The map as a picture with its words, as the screen folds it, with a walk over it where there is one. */
export function mapScene(map: SystemMap, fold: Fold, say: Say, trail?: Trail): Scene {
  const words = {
    wholeSystem: say('map.wholeSystem'),
    acrossIntercept: (number: string) => say('map.acrossIntercept', { number }),
  };
  const layout = layOut(map, words, fold);
  const said = {
    community: say('map.community'),
    communityName: say('map.communityName'),
    more: (count: number) => say('map.more', { count }),
    lane: (number: string, name: string) => say('map.intercept', { number, name }),
    path: (path: Path, from: string, to: string) =>
      say('map.pathReads', { kind: say(`pathKind.${path.kind}`), from, to, label: path.label }),
  };
  return sceneOf(layout, said, trail && pictureOfTrail(layout, trail, say('trail.lost')));
}
