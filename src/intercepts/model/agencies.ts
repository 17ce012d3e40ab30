import { type CoverageCell, cellOf, unionOf } from './coverage.ts';
import { inOrder } from './order.ts';
import { interceptOf, interceptsOf } from './places.ts';
import type { Card, Intercept, SystemMap } from './system-map.ts';

/** One organization along the whole map: a swim lane of its own, cut at the intercepts. */
interface AgencyRow {
  /** As first written; '' for the cards of which nobody has said whose they are. */
  readonly agency: string;
  /** As many as the grid has lanes. */
  readonly cells: readonly CoverageCell[];
  readonly total: CoverageCell;
}

export interface AgencyGrid {
  /** The intercepts from left to right, and undefined for the whole system where it holds cards. */
  readonly lanes: readonly (Intercept | undefined)[];
  readonly rows: readonly AgencyRow[];
  readonly totals: readonly CoverageCell[];
  readonly total: CoverageCell;
}

/** Rooms write the same agency in many ways: case and spaces make no other one. */
const keyOf = ({ agency }: Card): string => agency.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The resources and gaps of the map by agency and intercept: who does most first, and what nobody has claimed last. */
export function agencyGridOf(map: SystemMap): AgencyGrid {
  const cards = inOrder(Object.values(map.cards)).filter(({ kind }) => kind === 'resource' || kind === 'gap');
  const laneOf = new Map(cards.map((card) => [card.id, interceptOf(map, card.at)]));
  const hasSystem = [...laneOf.values()].includes('');
  const lanes = [...interceptsOf(map), ...(hasSystem ? [undefined] : [])];
  const byAgency = new Map<string, Card[]>();
  for (const card of cards) byAgency.set(keyOf(card), [...(byAgency.get(keyOf(card)) ?? []), card]);
  const rows = [...byAgency]
    .toSorted(
      ([a, own], [b, others]) =>
        Number(a === '') - Number(b === '') || others.length - own.length || a.localeCompare(b),
    )
    .map(([, own]): AgencyRow => {
      const cells = lanes.map((lane) => cellOf(own.filter(({ id }) => laneOf.get(id) === (lane?.id ?? ''))));
      return { agency: own[0]?.agency.trim() ?? '', cells, total: unionOf(cells) };
    });
  const totals = lanes.map((_, k) => unionOf(rows.flatMap(({ cells }) => cells[k] ?? [])));
  return { lanes, rows, totals, total: unionOf(totals) };
}
