import { type CoverageCell, coverageOf, type Grid } from '../../intercepts/model/coverage.ts';
import type { SystemMap } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';
import { part } from './blocks.ts';
import type { HeatCell, HeatMap } from './pictures.ts';
import type { Section } from './report.ts';

/** The map as two grids: at which intercept somebody answers a message or a need, and where nobody does. */
export function coverageSection(map: SystemMap, say: Say): Section[] {
  if (Object.keys(map.cardTopics).length === 0) return [];
  return part('coverage', say('report.coverage'), [...gridOf(map, 'message', say), ...gridOf(map, 'need', say)]);
}

function gridOf(map: SystemMap, grid: Grid, say: Say): HeatMap[] {
  const { columns, rows } = coverageOf(map, grid);
  if (columns.length === 0 || rows.length === 0) return [];
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ resources }) => resources.length)));
  return [
    {
      kind: 'heatmap',
      caption: say(grid === 'message' ? 'report.coverageOfMessages' : 'report.coverageOfNeeds'),
      corner: say('coverage.rowHead'),
      columns: columns.flatMap((column) => (column.kind === 'topic' ? [column.topic.name] : [])),
      rows: rows.map(({ intercept, cells }) => ({
        name: intercept === undefined ? say('report.wholeSystem') : say('map.intercept', intercept),
        cells: cells.map((cell) => heatOf(cell, most, say)),
      })),
      key: say('report.coverageKey'),
    },
  ];
}

/** A gap alone is pale, for nobody answers; a cell that nothing is said about is hatched, for nobody may have asked. */
function heatOf({ resources, gaps }: CoverageCell, most: number, say: Say): HeatCell {
  if (resources.length === 0 && gaps.length === 0) return { text: '–' };
  const text = say('report.coverageCell', { resources: resources.length, gaps: gaps.length });
  return { text, shade: resources.length / most };
}
