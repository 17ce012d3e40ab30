import { addCards } from '../../intercepts/model/card-edits.ts';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { atIntercept, type Place, partsOf, SYSTEM } from '../../intercepts/model/place.ts';
import { pathsOf } from '../../intercepts/model/places.ts';
import type { Card, Path, Topic } from '../../intercepts/model/system-map.ts';
import type { Edit } from './change.ts';
import { addRecords } from './record-edits.ts';
import { blank } from './records.ts';
import type { WalkSight } from './walk.ts';
import type { Walk, WalkStep, WorkshopDocument } from './workshop-document.ts';

/** What a walk begins with. */
interface Story {
  readonly id: Id;
  readonly name: string;
  readonly person: string;
  readonly needs: readonly Id[];
  readonly moments: readonly { readonly intercept: Id; readonly what: string; readonly question: string }[];
}

/** Begins a walk from a story: its moments become steps at the intercepts that this map has, its needs the needs to be met. */
export const beginWalk =
  (walk: Id, { id: story, name, person, moments, needs }: Story, sight: WalkSight): Edit =>
  (document) => {
    if (walk in document.walks) return;
    addRecords('walks', [{ id: walk, name, person, story, sight }])(document);
    const steps = moments.map(({ intercept, what, question }, index) => ({
      id: `${walk}-${index + 1}`,
      walk,
      at: intercept in document.intercepts ? atIntercept(intercept) : SYSTEM,
      what,
      question,
    }));
    addRecords('walkSteps', steps)(document);
    for (const need of needs) bringNeed(walk, need, true)(document);
  };

/** Takes a walk again from where it ends, to be led through the system as it should be: the same moments, nothing said yet. */
export const walkAgain =
  (walk: Id, as: Id, sight: WalkSight): Edit =>
  (document) => {
    const before = document.walks[walk];
    if (!before || as in document.walks) return;
    addRecords('walks', [{ id: as, name: before.name, person: before.person, story: before.story, sight }])(document);
    const steps = stepsOfWalk(document, walk).map(({ at, what, question }, index) => ({
      id: `${as}-${index + 1}`,
      walk: as,
      at,
      what,
      question,
    }));
    addRecords('walkSteps', steps)(document);
    for (const need of Object.values(document.walkNeeds))
      if (need.walk === walk) bringNeed(as, need.topic, true)(document);
  };

/** Says that a person brings a need, or does not. */
export const bringNeed =
  (walk: Id, topic: Id, brings: boolean): Edit =>
  (document) => {
    const id = linkIdOf(walk, topic);
    if (!brings) delete document.walkNeeds[id];
    else if (walk in document.walks && topic in document.topics)
      document.walkNeeds[id] ??= { ...blank('walkNeeds', id), walk, topic };
  };

/** Says whether a need is met, and in `by` who meets it; nobody meets what is not met. */
export const meetNeed =
  (walk: Id, topic: Id, met: boolean, by = ''): Edit =>
  (document) => {
    const need = document.walkNeeds[linkIdOf(walk, topic)];
    if (need) Object.assign(need, { met, by: met ? by : '' });
  };

/** Says whether a resource would act at a step. */
export const chooseResource =
  (step: Id, card: Id, acts: boolean): Edit =>
  (document) => {
    const id = linkIdOf(step, card);
    if (!acts) delete document.walkResources[id];
    else if (step in document.walkSteps && card in document.cards) document.walkResources[id] = { id, step, card };
  };

/** Writes the gap that a step has shown, at the step's own place or at a hand-off from it. */
export const gapFromStep =
  (step: Id, gap: Id, text: string, at: Place): Edit =>
  (document) => {
    const record = document.walkSteps[step];
    if (!record || gap in document.cards) return;
    addCards([{ id: gap, kind: 'gap', text, at }])(document);
    record.gap = gap;
  };

export const stepsOfWalk = ({ walkSteps }: Pick<WorkshopDocument, 'walkSteps'>, walk: Id): WalkStep[] =>
  inOrder(Object.values(walkSteps).filter((step) => step.walk === walk));

export const resourcesAt = (document: Pick<WorkshopDocument, 'walkResources' | 'cards'>, step: Id): Card[] =>
  inOrder(
    Object.values(document.walkResources).flatMap((link) =>
      link.step === step ? (document.cards[link.card] ?? []) : [],
    ),
  );

export interface Route {
  /** The places of the steps in order, each once where the walk stays. */
  readonly places: readonly Place[];
  /** The paths that lead from one of them to the next. */
  readonly paths: readonly Path[];
  /** Places of steps where the person is lost. */
  readonly lost: readonly Place[];
  /** Steps to the next place that no path on the map leads to: hand-offs that nobody has drawn. */
  readonly undrawn: readonly { readonly from: Place; readonly to: Place }[];
}

/** The way of a walk over the map. */
export function routeOf(document: WorkshopDocument, walk: Walk): Route {
  const steps = stepsOfWalk(document, walk.id);
  const places = steps.map(({ at }) => at).filter((at, index, all) => at !== all[index - 1]);
  const paths: Path[] = [];
  const undrawn: { from: Place; to: Place }[] = [];
  for (const [index, to] of places.entries()) {
    const from = places[index - 1];
    if (from === undefined) continue;
    const between = pathsBetween(document, from, to);
    if (between.length > 0) paths.push(...between);
    else if (from !== SYSTEM && to !== SYSTEM) undrawn.push({ from, to });
  }
  return { places, paths, undrawn, lost: steps.filter(({ lost }) => lost).map(({ at }) => at) };
}

/** The paths from one place to another; an intercept stands for all of its stations. */
export function pathsBetween(document: WorkshopDocument, from: Place, to: Place): Path[] {
  const [starts, ends] = [stationsAt(document, from), stationsAt(document, to)];
  return pathsOf(document).filter((path) => starts.has(path.from) && ends.has(path.to));
}

function stationsAt(document: WorkshopDocument, place: Place): ReadonlySet<Id> {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'station':
      return new Set([id]);
    case 'intercept':
      return new Set(Object.values(document.stations).flatMap((one) => (one.intercept === id ? [one.id] : [])));
    case 'path':
      return new Set([document.paths[id]?.to ?? '']);
    case 'system':
      return new Set();
    default:
      return kind satisfies never;
  }
}

/** The needs that the person brings and nobody meets on this walk. */
export const unmetNeedsOf = (document: WorkshopDocument, walk: Id): Topic[] =>
  inOrder(
    Object.values(document.walkNeeds).flatMap((need) =>
      need.walk === walk && !need.met ? (document.topics[need.topic] ?? []) : [],
    ),
  );
