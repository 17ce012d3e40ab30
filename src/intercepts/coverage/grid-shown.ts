import type { Say } from '../../words/words.ts';
import { agencyGridOf } from '../model/agencies.ts';
import { type Column, type CoverageCell, coverageOf, GRIDS, type Grid } from '../model/coverage.ts';
import type { Id } from '../model/field.ts';
import { atIntercept, type Place, SYSTEM } from '../model/place.ts';
import type { Intercept, SystemMap } from '../model/system-map.ts';

/** Every grid that can be looked at: what the intercepts answer to, and which agency works where. */
export const GRID_NAMES = [...GRIDS, 'agency'] as const;
export type GridName = (typeof GRID_NAMES)[number];

/** The head of a row or a column. */
export interface Head {
  readonly id: string;
  readonly name: string;
  /** How it is called where it stands alone: "Intercept 1: Law Enforcement". */
  readonly fullName: string;
  /** What the room calls the lane, and its hue; undefined where the head is no lane. */
  readonly lane: { readonly number: string; readonly hue: number } | undefined;
}

/** A cell, and what "we have nothing here" would make of it where that can be said. */
export interface CellShown extends CoverageCell {
  readonly asks: { readonly topic: Id; readonly at: Place } | undefined;
}

interface RowShown {
  readonly head: Head;
  readonly cells: readonly CellShown[];
  readonly total: CoverageCell;
}

/** Any of the grids, in the words of the workshop. */
export interface GridShown {
  readonly name: GridName;
  /** What the rows are. */
  readonly rowsAre: string;
  readonly columns: readonly Head[];
  readonly rows: readonly RowShown[];
  readonly totals: readonly CoverageCell[];
  readonly total: CoverageCell;
}

export function gridShown(map: SystemMap, name: GridName, say: Say): GridShown {
  return name === 'agency' ? agenciesShown(map, say) : coverageShown(map, name, say);
}

function coverageShown(map: SystemMap, name: Grid, say: Say): GridShown {
  const { columns, rows, totals, total } = coverageOf(map, name);
  return {
    name,
    rowsAre: say('coverage.rowHead'),
    columns: columns.map((column) => {
      const columnName = nameOf(column, say);
      return { id: column.id, name: columnName, fullName: columnName, lane: undefined };
    }),
    rows: rows.map(({ intercept, cells, total: all }, index) => ({
      head: laneHead(intercept, index, say),
      cells: cells.map((cell, k) => ({ ...cell, asks: asksOf(intercept, columns[k]) })),
      total: all,
    })),
    totals,
    total,
  };
}

function agenciesShown(map: SystemMap, say: Say): GridShown {
  const { lanes, rows, totals, total } = agencyGridOf(map);
  return {
    name: 'agency',
    rowsAre: say('field.agency'),
    columns: lanes.map((lane, index) => laneHead(lane, index, say)),
    rows: rows.map(({ agency, cells, total: all }) => {
      const name = agency === '' ? say('coverage.noAgency') : agency;
      return {
        head: { id: `agency ${agency}`, name, fullName: name, lane: undefined },
        cells: cells.map((cell) => ({ ...cell, asks: undefined })),
        total: all,
      };
    }),
    totals,
    total,
  };
}

function laneHead(intercept: Intercept | undefined, index: number, say: Say): Head {
  if (!intercept)
    return { id: 'system', name: say('map.wholeSystem'), fullName: say('map.wholeSystem'), lane: undefined };
  const { id, number, name } = intercept;
  return { id, name, fullName: say('map.intercept', { number, name }), lane: { number, hue: index % 6 } };
}

function asksOf(intercept: Intercept | undefined, column: Column | undefined): CellShown['asks'] {
  if (column?.kind !== 'topic') return undefined;
  return { topic: column.id, at: intercept ? atIntercept(intercept.id) : SYSTEM };
}

function nameOf(column: Column, say: Say): string {
  switch (column.kind) {
    case 'topic':
      return column.topic.name;
    case 'status':
      return say(`status.${column.status}`);
    case 'gaps':
      return say('coverage.gapsColumn');
    default:
      return column satisfies never;
  }
}
