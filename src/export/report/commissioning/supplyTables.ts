import type { SystemMap } from '../../../intercepts/model/system-map.ts';
import type { Say } from '../../../words/words.ts';
import {
  closingsOf,
  shortServices,
  uncheckedServices,
  uncollectedMeasures,
} from '../../../workshop/model/commissioning.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, table } from '../blocks.ts';
import { fullPlaceName } from '../placeNames.ts';
import type { Block } from '../report.ts';

/** Services that have fewer places than people need, with the figures that somebody gave. */
export function shortTable(map: SystemMap, say: Say): Block[] {
  const columns = [
    column(say('report.resource'), 6, { namesRows: true }),
    column(say('report.where'), 5),
    column(say('field.agency'), 4),
    column(say('field.capacity'), 3),
    column(say('field.volume'), 3),
  ];
  const rows = shortServices(map).map((card) => [
    cell(card.text),
    cell(fullPlaceName(map, card.at, say)),
    cell(card.agency),
    cell(amountWords(card.capacity, card.capacityUnit, say)),
    cell(amountWords(card.volume, card.volumeYear === '' ? '' : `(${card.volumeYear})`, say)),
  ]);
  return table(columns, rows);
}

/** What each priority would close, and what its steps say of money. */
export function closingTable(workshop: WorkshopDocument, say: Say): Block[] {
  const columns = [
    column(say('report.priority'), 5, { namesRows: true }),
    column(say('commissioning.closes'), 8),
    column(say('report.cost'), 4),
    column(say('report.funder'), 4),
  ];
  const rows = closingsOf(workshop).map(({ priority, gaps, costs, funders }) => [
    cell(priority.title, { strong: priority.chosen }),
    cell(gaps.map(({ text }) => text).join('; ')),
    cell(costs.join('; ')),
    cell(funders.join('; ')),
  ]);
  return table(columns, rows);
}

/** Figures that nobody collects. */
export function uncollectedTable(workshop: WorkshopDocument, say: Say): Block[] {
  const columns = [column(say('report.measure'), 7, { namesRows: true }), column(say('report.where'), 5)];
  const rows = uncollectedMeasures(workshop).map(({ name, intercept }) => {
    const lane = workshop.intercepts[intercept];
    return [cell(name), cell(lane === undefined ? say('report.wholeSystem') : say('map.intercept', lane))];
  });
  return table(columns, rows);
}

/** Services of which nobody has said when they were last checked. */
export function uncheckedTable(map: SystemMap, say: Say): Block[] {
  const columns = [
    column(say('report.resource'), 7, { namesRows: true }),
    column(say('report.where'), 6),
    column(say('field.agency'), 4),
  ];
  const rows = uncheckedServices(map).map((card) => [
    cell(card.text),
    cell(fullPlaceName(map, card.at, say)),
    cell(card.agency),
  ]);
  return table(columns, rows);
}

const amountWords = (value: number | null, unit: string, say: Say): string =>
  `${value === null ? '' : say('report.number', { value })} ${unit}`.trim();
