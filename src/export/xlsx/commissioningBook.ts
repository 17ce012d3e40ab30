import type { Say } from '../../words/words.ts';
import {
  closingsOf,
  groupsOf,
  needGapsOf,
  shortServices,
  uncheckedServices,
  uncollectedMeasures,
} from '../../workshop/model/commissioning.ts';
import type { FieldValue } from '../../workshop/model/fields.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { fullPlaceName } from '../report/placeNames.ts';
import { type BookSheet, writeBook } from './xlsx.ts';

/** Longer names, and names with these signs, make a workbook that Excel calls damaged. */
const LONGEST_NAME = 31;
const NO_NAME = /[[\]:*?/\\]/g;

/** What those who pay look at, as a workbook: a sheet for each table, figures as numbers that can be added up. */
export const writeCommissioningBook = (workshop: WorkshopDocument, say: Say): Promise<Uint8Array<ArrayBuffer>> =>
  writeBook([
    byNeed(workshop, say),
    byGroup(workshop, 'population', say),
    byGroup(workshop, 'area', say),
    short(workshop, say),
    closing(workshop, say),
    uncollected(workshop, say),
    unchecked(workshop, say),
  ]);

const sheet = (name: string, columns: readonly string[], rows: readonly (readonly FieldValue[])[]): BookSheet => ({
  name: name.replace(NO_NAME, ' ').slice(0, LONGEST_NAME),
  columns,
  rows,
});

function byNeed(workshop: WorkshopDocument, say: Say): BookSheet {
  const { needs, rows } = needGapsOf(workshop);
  return sheet(
    say('commissioning.byNeed'),
    [say('coverage.rowHead'), ...needs.map(({ name }) => name)],
    rows.map(({ intercept, cells }) => [
      intercept === undefined ? say('report.wholeSystem') : say('map.intercept', intercept),
      // Where nothing at all is noted nobody can say that there is no gap.
      ...cells.map(({ gaps, resources }) => (gaps.length + resources.length === 0 ? null : gaps.length)),
    ]),
  );
}

function byGroup(workshop: WorkshopDocument, by: 'population' | 'area', say: Say): BookSheet {
  return sheet(
    say(by === 'population' ? 'commissioning.byPopulation' : 'commissioning.byArea'),
    [say(`field.${by}`), say('report.gaps'), say('report.resources'), say('commissioning.gapsAt')],
    groupsOf(workshop, by).map(({ name, gaps, resources, lanes }) => [
      name,
      gaps.length,
      resources.length,
      lanes.map((lane) => `${lane.number} ${lane.name}`.trim()).join(', '),
    ]),
  );
}

function short(workshop: WorkshopDocument, say: Say): BookSheet {
  const columns = [
    say('report.resource'),
    say('report.where'),
    say('field.agency'),
    say('field.capacity'),
    say('commissioning.unitHead'),
    say('field.volume'),
    say('commissioning.yearHead'),
  ];
  const rows = shortServices(workshop).map((card) => [
    card.text,
    fullPlaceName(workshop, card.at, say),
    card.agency,
    card.capacity,
    card.capacityUnit,
    card.volume,
    card.volumeYear,
  ]);
  return sheet(say('commissioning.short'), columns, rows);
}

function closing(workshop: WorkshopDocument, say: Say): BookSheet {
  const columns = [say('report.priority'), say('commissioning.closes'), say('report.cost'), say('report.funder')];
  const rows = closingsOf(workshop).map(({ priority, gaps, costs, funders }) => [
    priority.title,
    gaps.map(({ text }) => text).join('; '),
    costs.join('; '),
    funders.join('; '),
  ]);
  return sheet(say('commissioning.closing'), columns, rows);
}

function uncollected(workshop: WorkshopDocument, say: Say): BookSheet {
  const rows = uncollectedMeasures(workshop).map(({ name, intercept }) => {
    const lane = workshop.intercepts[intercept];
    return [name, lane === undefined ? say('report.wholeSystem') : say('map.intercept', lane)];
  });
  return sheet(say('commissioning.uncollected'), [say('report.measure'), say('report.where')], rows);
}

function unchecked(workshop: WorkshopDocument, say: Say): BookSheet {
  const rows = uncheckedServices(workshop).map((card) => [
    card.text,
    fullPlaceName(workshop, card.at, say),
    card.agency,
  ]);
  return sheet(
    say('commissioning.unchecked'),
    [say('report.resource'), say('report.where'), say('field.agency')],
    rows,
  );
}
