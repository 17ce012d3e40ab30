import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

interface Row {
  readonly kind: string;
  readonly intercept: string;
  readonly station: string;
  readonly text: string;
}

/** One intercept of a published list: what it says of itself, and its cards by station in the order of the list. */
export interface PublishedLane {
  readonly number: string;
  readonly name: string;
  readonly narrative: string;
  /** Under '' the cards of the intercept itself. */
  readonly stations: ReadonlyMap<string, readonly string[]>;
}

/** The resources of a list that a county has published, intercept by intercept. */
export function publishedLanes(name: string): PublishedLane[] {
  const content = readFileSync(new URL(`../data/${name}.csv`, import.meta.url), 'utf8');
  const { data } = Papa.parse<Row>(content.trim(), { header: true });
  return data
    .filter(({ kind }) => kind === 'intro')
    .map(({ intercept, station, text }) => {
      const stations = new Map<string, string[]>();
      for (const row of data.filter((other) => other.kind === 'resource' && other.intercept === intercept)) {
        const at = row.station.startsWith('(') ? '' : row.station;
        stations.set(at, [...(stations.get(at) ?? []), row.text]);
      }
      return { number: intercept, name: station, narrative: text, stations };
    });
}
