import type { Say } from '../../../words/words.ts';
import { groupsOf, needGapsOf } from '../../../workshop/model/commissioning.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, table } from '../blocks.ts';
import type { HeatMap } from '../pictures.ts';
import type { Block } from '../report.ts';

/** How many gaps each need has at each intercept, darker for more. */
export function gapsByNeed(workshop: WorkshopDocument, say: Say): HeatMap[] {
  const { needs, rows, most } = needGapsOf(workshop);
  if (most === 0) return [];
  return [
    {
      kind: 'heatmap',
      caption: say('commissioning.byNeedCaption'),
      corner: say('coverage.rowHead'),
      columns: needs.map(({ name }) => name),
      rows: rows.map(({ intercept, cells }) => ({
        name: intercept === undefined ? say('report.wholeSystem') : say('map.intercept', intercept),
        cells: cells.map(({ gaps, resources }) => {
          // Where nothing at all is noted nobody can say that there is no gap.
          if (gaps.length === 0 && resources.length === 0) return { text: '–' };
          return { text: say('report.number', { value: gaps.length }), shade: gaps.length / most };
        }),
      })),
      key: say('commissioning.byNeedKey'),
    },
  ];
}

/** Gaps by the population or the area that cards name, with how many services it has and at which intercepts. */
export function gapsByGroup(workshop: WorkshopDocument, by: 'population' | 'area', say: Say): Block[] {
  const columns = [
    column(say(`field.${by}`), 5, { namesRows: true }),
    column(say('report.gaps'), 2),
    column(say('report.resources'), 2),
    column(say('commissioning.gapsAt'), 6),
  ];
  const rows = groupsOf(workshop, by).map(({ name, gaps, resources, lanes }) => [
    cell(name),
    cell(say('report.number', { value: gaps.length })),
    cell(say('report.number', { value: resources.length })),
    cell(lanes.map((lane) => `${lane.number} ${lane.name}`.trim()).join(', ')),
  ]);
  return table(columns, rows);
}
