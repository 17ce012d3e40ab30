import { addCards } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { addPath, canConnect, likelyKindOf } from '../../intercepts/model/path-edits.ts';
import { atPath, partsOf } from '../../intercepts/model/place.ts';
import type { Path } from '../../intercepts/model/system-map.ts';
import type { Edit } from './change.ts';
import { pathsBetween, stepsOfWalk } from './walk-edits.ts';
import type { Walk, WalkStep, WorkshopDocument } from './workshop-document.ts';

/** Ends that a new path between two steps would have. */
type Ends = Pick<Path, 'kind' | 'from' | 'to'>;

export interface HandOff {
  readonly to: WalkStep;
  /** The path that stands for it on the map. */
  readonly path: Path | undefined;
  /** Where no path leads from here to there, the one that could be drawn; undefined while a step is not at a station. */
  readonly missing: Ends | undefined;
}

/** How a step hands over to the next one at another place; undefined for the last of a walk, and where the walk stays. */
export function handOffOf(document: WorkshopDocument, step: WalkStep): HandOff | undefined {
  const steps = stepsOfWalk(document, step.walk);
  const to = steps[steps.findIndex(({ id }) => id === step.id) + 1];
  if (!to || to.at === step.at) return undefined;
  const [path] = pathsBetween(document, step.at, to.at);
  return { to, path, missing: path ? undefined : missingEnds(document, step, to) };
}

function missingEnds(document: WorkshopDocument, step: WalkStep, next: WalkStep): Ends | undefined {
  const [from, to] = [partsOf(step.at), partsOf(next.at)];
  if (from.kind !== 'station' || to.kind !== 'station') return undefined;
  const ends = { kind: likelyKindOf(document, from.id, to.id), from: from.id, to: to.id };
  return canConnect(document, ends) === true ? ends : undefined;
}

/**
 * Writes the gap that a step has shown on the way to the next one. A way that nobody has drawn is drawn with it, under the id `path`;
 * nothing happens where none can be.
 */
export const gapOnHandOff =
  (step: Id, { gap, path, text }: Readonly<Record<'gap' | 'path' | 'text', string>>): Edit =>
  (document) => {
    const record = document.walkSteps[step];
    const handOff = record && handOffOf(document, record);
    if (!record || !handOff || gap in document.cards) return;
    if (handOff.missing) addPath({ ...handOff.missing, id: path })(document);
    const drawn = handOff.path?.id ?? path;
    if (!(drawn in document.paths)) return;
    addCards([{ id: gap, kind: 'gap', text, at: atPath(drawn) }])(document);
    record.handOffGap = gap;
  };

/** The walk of the same story through the other system: as it should be beside as it is. */
export const counterpartOf = ({ walks }: Pick<WorkshopDocument, 'walks'>, walk: Walk): Walk | undefined =>
  Object.values(walks).find(
    ({ id, name, story, sight }) =>
      id !== walk.id && name === walk.name && story === walk.story && sight !== walk.sight,
  );
