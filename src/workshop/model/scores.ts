import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { rootOf } from './merged-priorities.ts';
import { type RoundMethod, SCALES } from './vote.ts';
import type { Criterion, Round, WorkshopDocument } from './workshop-document.ts';

/** True for the methods in which every candidate gets a figure on a scale, instead of some of a few dots. */
export const isScored = (method: RoundMethod): method is keyof typeof SCALES => method in SCALES;

export const isOnScale = (method: RoundMethod, score: number): boolean =>
  isScored(method) && Number.isInteger(score) && score >= SCALES[method].least && score <= SCALES[method].most;

export const criteriaOf = (document: WorkshopDocument, round: Id): Criterion[] =>
  inOrder(Object.values(document.criteria).filter((criterion) => criterion.round === round));

/** The scores that each priority got in a round, by criterion ('' in a Delphi); those of merged candidates are pooled. */
export function scoresOf(document: WorkshopDocument, round: Round): Map<Id, Map<Id, number[]>> {
  const byPriority = new Map<Id, Map<Id, number[]>>();
  for (const { ballot, priority, criterion, score } of Object.values(document.scores)) {
    if (document.ballots[ballot]?.round !== round.id) continue;
    const root = rootOf(document, priority);
    const byCriterion = byPriority.get(root) ?? new Map<Id, number[]>();
    const scores = byCriterion.get(criterion);
    if (scores) scores.push(score);
    else byCriterion.set(criterion, [score]);
    byPriority.set(root, byCriterion);
  }
  return byPriority;
}

/** How far the ratings of a priority lie apart. */
export interface Spread {
  /** Sorted; one figure for each rating. */
  readonly ratings: readonly number[];
  readonly median: number;
  /** The middle half of the ratings lies between these two. */
  readonly low: number;
  readonly high: number;
}

/** Median and quartiles, interpolated as spreadsheets do (QUARTILE.INC), so that anybody can check them; undefined for no ratings. */
export function spreadOf(ratings: readonly number[]): Spread | undefined {
  if (ratings.length === 0) return undefined;
  const sorted = ratings.toSorted((a, b) => a - b);
  return { ratings: sorted, median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The spread of every priority that was rated in a round of a Delphi. */
export function spreadsOf(document: WorkshopDocument, round: Round): Map<Id, Spread> {
  const spreads = new Map<Id, Spread>();
  for (const [priority, byCriterion] of scoresOf(document, round)) {
    const spread = spreadOf([...byCriterion.values()].flat());
    if (spread) spreads.set(priority, spread);
  }
  return spreads;
}

/**
 * What each priority is ranked by in a scored round. A Delphi: the median. Criteria: the mean of each criterion that it was scored by,
 * weighted, to two decimals, because figures that read the same must not be told apart by what nobody sees.
 */
export function scoreOfEach(document: WorkshopDocument, round: Round): Map<Id, number> {
  if (round.method === 'delphi')
    return new Map([...spreadsOf(document, round)].map(([priority, { median }]) => [priority, median]));
  const criteria = criteriaOf(document, round.id);
  return new Map([...scoresOf(document, round)].map(([id, scores]) => [id, weightedMean(criteria, scores)]));
}

/** Criteria that nobody has scored leave with their weight, so that a blank is not a low score. */
function weightedMean(criteria: readonly Criterion[], scores: ReadonlyMap<Id, readonly number[]>): number {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of criteria) {
    const own = scores.get(id) ?? [];
    if (own.length === 0) continue;
    sum += (weight * own.reduce((total, score) => total + score, 0)) / own.length;
    weights += weight;
  }
  return weights === 0 ? 0 : Math.round((100 * sum) / weights) / 100;
}
