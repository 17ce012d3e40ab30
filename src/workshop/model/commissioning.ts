import { type CoverageCell, coverageOf, topicsOf } from '../../intercepts/model/coverage.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { interceptOf, interceptsOf, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card, Intercept, SystemMap, Topic } from '../../intercepts/model/system-map.ts';
import { gapsOf, objectivesOf, stepsOf } from './plan-edits.ts';
import { rankingOf } from './ranking.ts';
import type { Measure, Priority, WorkshopDocument } from './workshop-document.ts';

/** What a commissioner looks at; '' for all. */
export interface CommissioningFilter {
  /** The id of a topic. */
  readonly need: Id;
  readonly intercept: Id;
  readonly population: string;
  readonly area: string;
}

export const EVERYTHING: CommissioningFilter = { need: '', intercept: '', population: '', area: '' };

/** The workshop with only those lanes, cards and measures that fit; the same object where everything does. */
export function narrowedTo(workshop: WorkshopDocument, filter: CommissioningFilter): WorkshopDocument {
  const { need, intercept, population, area } = filter;
  if (need === '' && intercept === '' && population === '' && area === '') return workshop;
  const speaking = new Set(
    Object.values(workshop.cardTopics).flatMap(({ card, topic }) => (topic === need ? [card] : [])),
  );
  const fits = (card: Card) =>
    (need === '' || speaking.has(card.id)) &&
    (intercept === '' || interceptOf(workshop, card.at) === intercept) &&
    (population === '' || card.population.trim() === population) &&
    (area === '' || card.area.trim() === area);
  return {
    ...workshop,
    cards: kept(workshop.cards, fits),
    topics: kept(workshop.topics, (topic) => need === '' || topic.kind !== 'need' || topic.id === need),
    intercepts: kept(workshop.intercepts, ({ id }) => intercept === '' || id === intercept),
    measures: kept(workshop.measures, (measure) => intercept === '' || measure.intercept === intercept),
  };
}

const kept = <R extends { readonly id: Id }>(records: Readonly<Record<Id, R>>, isKept: (record: R) => boolean) =>
  Object.fromEntries(Object.entries(records).filter(([, record]) => isKept(record)));

export interface NeedGaps {
  readonly needs: readonly Topic[];
  readonly rows: readonly {
    /** Undefined for the whole system. */
    readonly intercept: Intercept | undefined;
    readonly cells: readonly CoverageCell[];
  }[];
  /** How many gaps the fullest cell has. */
  readonly most: number;
}

/** Gaps and services by need and intercept. */
export function needGapsOf(map: SystemMap): NeedGaps {
  const { rows } = coverageOf(map, 'need');
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ gaps }) => gaps.length)));
  return { needs: topicsOf(map, 'need'), rows, most };
}

export interface Group extends CoverageCell {
  readonly name: string;
  /** The intercepts that its gaps stand at. */
  readonly lanes: readonly Intercept[];
}

/** Gaps and services by the population or the area that cards name, those with most gaps first. */
export function groupsOf(map: SystemMap, by: 'population' | 'area'): Group[] {
  const named = new Map<string, Card[]>();
  for (const card of inOrder(Object.values(map.cards))) {
    const name = card[by].trim();
    if (name !== '' && (card.kind === 'gap' || card.kind === 'resource'))
      named.set(name, [...(named.get(name) ?? []), card]);
  }
  return [...named]
    .map(([name, cards]) => {
      const gaps = cards.filter(({ kind }) => kind === 'gap');
      const lanes = interceptsOf(map).filter(({ id }) => gaps.some(({ at }) => interceptOf(map, at) === id));
      return { name, gaps, resources: cards.filter(({ kind }) => kind === 'resource'), lanes };
    })
    .toSorted((a, b) => b.gaps.length - a.gaps.length || (a.name < b.name ? -1 : 1));
}

/** Cards of a kind in the order of the map. */
export function cardsInOrder(map: SystemMap, kind: 'resource' | 'gap'): Card[] {
  const places = new Map(placesInOrder(map).map((place, index) => [place, index]));
  const indexOf = ({ at }: Card) => places.get(at) ?? places.size;
  return inOrder(Object.values(map.cards).filter((card) => card.kind === kind)).toSorted(
    (a, b) => indexOf(a) - indexOf(b),
  );
}

/** Services that have fewer places than people need. */
export const shortServices = (map: SystemMap): Card[] =>
  cardsInOrder(map, 'resource').filter(({ status }) => status === 'short');

/** Services of which nobody has said when they were last checked. */
export const uncheckedServices = (map: SystemMap): Card[] =>
  cardsInOrder(map, 'resource').filter(({ lastChecked }) => lastChecked === '');

/** Figures that nobody collects. */
export const uncollectedMeasures = ({ measures }: Pick<WorkshopDocument, 'measures'>): Measure[] =>
  inOrder(Object.values(measures).filter(({ collected }) => collected === 'no'));

export interface Closing {
  readonly priority: Priority;
  readonly gaps: readonly Card[];
  /** What the steps say of money, each saying once. */
  readonly costs: readonly string[];
  readonly funders: readonly string[];
}

/** What each priority would close, in the order of the ranking. One with neither a gap nor a step closes nothing and is left out. */
export function closingsOf(workshop: WorkshopDocument): Closing[] {
  return rankingOf(workshop).flatMap(({ priority }): Closing[] => {
    const gaps = gapsOf(workshop, priority.id);
    const steps = objectivesOf(workshop, priority.id).flatMap(({ id }) => stepsOf(workshop, id));
    if (gaps.length === 0 && steps.length === 0) return [];
    const said = (field: 'cost' | 'funder') => [
      ...new Set(steps.map((step) => step[field].trim()).filter((text) => text !== '')),
    ];
    return [{ priority, gaps, costs: said('cost'), funders: said('funder') }];
  });
}
