import type { Trail } from '../../intercepts/model/trail.ts';
import { routeOf } from './walk-edits.ts';
import type { Walk, WorkshopDocument } from './workshop-document.ts';

/** The way of a walk as the map draws it. */
export function trailFrom(document: WorkshopDocument, walk: Walk): Trail {
  const { places, paths, lost, undrawn } = routeOf(document, walk);
  return { of: walk.id, title: walk.name, stops: places, paths: paths.map(({ id }) => id), lost, undrawn };
}
