import { coverageOf } from '../../../intercepts/model/coverage.ts';
import { interceptOf, interceptsOf } from '../../../intercepts/model/places.ts';
import type { Card } from '../../../intercepts/model/system-map.ts';
import type { Say } from '../../../words/words.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, table } from '../blocks.ts';
import type { HeatMap } from '../pictures.ts';
import type { Block } from '../report.ts';

/** How many gaps each need has at each intercept, darker for more. */
export function gapsByNeed(workshop: WorkshopDocument, say: Say): HeatMap[] {
  const { columns, rows } = coverageOf(workshop, 'need');
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ gaps }) => gaps.length)));
  if (most === 0) return [];
  return [
    {
      kind: 'heatmap',
      caption: say('commissioning.byNeedCaption'),
      corner: say('coverage.rowHead'),
      columns: columns.flatMap((one) => (one.kind === 'topic' ? [one.topic.name] : [])),
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

/** Gaps by the population or the area that cards name, those of most gaps first, with how many services it has and at which intercepts. */
export function gapsByGroup(workshop: WorkshopDocument, by: 'population' | 'area', say: Say): Block[] {
  const groups = new Map<string, Card[]>();
  for (const card of Object.values(workshop.cards)) {
    const name = card[by].trim();
    if (name !== '' && (card.kind === 'gap' || card.kind === 'resource'))
      groups.set(name, [...(groups.get(name) ?? []), card]);
  }
  const counted = [...groups].map(([name, cards]) => ({
    name,
    gaps: cards.filter(({ kind }) => kind === 'gap'),
    services: cards.filter(({ kind }) => kind === 'resource').length,
  }));
  const columns = [
    column(say(`field.${by}`), 5, { namesRows: true }),
    column(say('report.gaps'), 2),
    column(say('report.resources'), 2),
    column(say('commissioning.gapsAt'), 6),
  ];
  const rows = counted
    .toSorted((a, b) => b.gaps.length - a.gaps.length || (a.name < b.name ? -1 : 1))
    .map(({ name, gaps, services }) => [
      cell(name),
      cell(say('report.number', { value: gaps.length })),
      cell(say('report.number', { value: services })),
      cell(lanesOf(workshop, gaps)),
    ]);
  return table(columns, rows);
}

const lanesOf = (workshop: WorkshopDocument, gaps: readonly Card[]): string =>
  interceptsOf(workshop)
    .filter(({ id }) => gaps.some(({ at }) => interceptOf(workshop, at) === id))
    .map(({ number, name }) => `${number} ${name}`.trim())
    .join(', ');
