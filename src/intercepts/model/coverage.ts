import { CARD_STATUSES, type CardStatus } from './card.ts';
import type { Id } from './field.ts';
import { inOrder } from './order.ts';
import { interceptOf, interceptsOf } from './places.ts';
import type { Card, Intercept, SystemMap, Topic, TopicKind } from './system-map.ts';

/** The three readings of a map as a grid; the rows are always the intercepts, and last the whole system. */
export const GRIDS = ['message', 'need', 'status'] as const;
export type Grid = (typeof GRIDS)[number];

/** What a column asks of a card: that it speaks to a topic, or how much of the resource there is, or that it is a gap. */
export type Column =
  | { readonly kind: 'topic'; readonly id: Id; readonly topic: Topic }
  | { readonly kind: 'status'; readonly id: `status-${CardStatus}`; readonly status: CardStatus }
  | { readonly kind: 'gaps'; readonly id: 'gaps' };

/** Resources and gaps only: an opportunity is not yet there, and what is parked is not talked about. */
export interface CoverageCell {
  readonly resources: readonly Card[];
  readonly gaps: readonly Card[];
}

interface CoverageRow {
  /** Undefined for the whole system. */
  readonly intercept: Intercept | undefined;
  readonly cells: readonly CoverageCell[];
  /** Each card once, however many columns it stands in. */
  readonly total: CoverageCell;
}

export interface Coverage {
  readonly columns: readonly Column[];
  readonly rows: readonly CoverageRow[];
  /** Column by column, over all rows. */
  readonly totals: readonly CoverageCell[];
  readonly total: CoverageCell;
}

export const topicsOf = (map: Pick<SystemMap, 'topics'>, kind: TopicKind): Topic[] =>
  inOrder(Object.values(map.topics).filter((topic) => topic.kind === kind));

/** The ids of the topics that each card speaks to. */
function topicsByCard({ cardTopics }: Pick<SystemMap, 'cardTopics'>): Map<Id, Set<Id>> {
  const byCard = new Map<Id, Set<Id>>();
  for (const { card, topic } of Object.values(cardTopics)) {
    const topics = byCard.get(card);
    if (topics) topics.add(topic);
    else byCard.set(card, new Set([topic]));
  }
  return byCard;
}

/** Every resource and gap of the map by intercept and column. The row of the whole system is there only when it has cards. */
export function coverageOf(map: SystemMap, grid: Grid): Coverage {
  const columns = columnsOf(map, grid);
  const topics = topicsByCard(map);
  const byIntercept = new Map<Id, Card[]>();
  for (const card of inOrder(Object.values(map.cards))) {
    if (card.kind !== 'resource' && card.kind !== 'gap') continue;
    const intercept = interceptOf(map, card.at);
    byIntercept.set(intercept, [...(byIntercept.get(intercept) ?? []), card]);
  }
  const rowOf = (intercept: Intercept | undefined): CoverageRow => {
    const cards = byIntercept.get(intercept?.id ?? '') ?? [];
    const cells = columns.map((column) => cellOf(cards.filter((card) => speaksTo(card, column, topics))));
    return { intercept, cells, total: unionOf(cells) };
  };
  const system = byIntercept.has('') ? [rowOf(undefined)] : [];
  const rows = [...interceptsOf(map).map(rowOf), ...system];
  const totals = columns.map((_, k) => unionOf(rows.flatMap((row) => row.cells[k] ?? [])));
  return { columns, rows, totals, total: unionOf(totals) };
}

function columnsOf(map: SystemMap, grid: Grid): Column[] {
  if (grid !== 'status') return topicsOf(map, grid).map((topic) => ({ kind: 'topic', id: topic.id, topic }));
  const said = CARD_STATUSES.filter((status) => status !== '');
  const statuses = [...said, '' as const].map((status): Column => ({ kind: 'status', id: `status-${status}`, status }));
  return [...statuses, { kind: 'gaps', id: 'gaps' }];
}

function speaksTo(card: Card, column: Column, topics: ReadonlyMap<Id, ReadonlySet<Id>>): boolean {
  switch (column.kind) {
    case 'topic':
      return topics.get(card.id)?.has(column.id) ?? false;
    case 'status':
      return card.kind === 'resource' && card.status === column.status;
    case 'gaps':
      return card.kind === 'gap';
    default:
      return column satisfies never;
  }
}

/** Of the cards of one cell, those that a grid counts. */
export const cellOf = (cards: readonly Card[]): CoverageCell => ({
  resources: cards.filter((card) => card.kind === 'resource'),
  gaps: cards.filter((card) => card.kind === 'gap'),
});

export const unionOf = (cells: readonly CoverageCell[]): CoverageCell => ({
  resources: [...new Set(cells.flatMap((cell) => cell.resources))],
  gaps: [...new Set(cells.flatMap((cell) => cell.gaps))],
});

/** What a cell says at a glance. */
export const COVERAGES = ['resources', 'both', 'gaps', 'nothing'] as const;
export type CoverageSign = (typeof COVERAGES)[number];

export function signOf({ resources, gaps }: CoverageCell): CoverageSign {
  if (resources.length > 0) return gaps.length > 0 ? 'both' : 'resources';
  return gaps.length > 0 ? 'gaps' : 'nothing';
}
