import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import type { Say } from '../../words/words.ts';
import type { Measure, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, table } from './blocks.ts';
import type { Cell, Section, Table } from './report.ts';

/** Every figure that somebody has given or said is not collected, lane by lane. Those that nobody was asked for are left out. */
export function measuresSection(workshop: WorkshopDocument, say: Say): Section[] {
  const measures = inOrder(Object.values(workshop.measures)).filter(
    ({ value, collected }) => value !== null || collected !== '',
  );
  const lanes = [
    ...interceptsOf(workshop).map((lane) => ({ id: lane.id, name: say('map.intercept', lane) })),
    { id: '', name: say('report.wholeSystem') },
  ];
  const columns = [
    column(say('report.where'), 4, { namesRows: true }),
    column(say('report.measure'), 6),
    column(say('report.value'), 4),
    column(say('report.source'), 4),
  ];
  const rows = lanes.flatMap(({ id, name }) =>
    measures
      .filter(({ intercept }) => intercept === id)
      .map((measure, index): (Cell | 'above')[] => [index === 0 ? cell(name) : 'above', ...cellsOf(measure, say)]),
  );
  return part('measures', say('report.measures'), table(columns, rows));
}

/** The known figures of one intercept, to stand beside what was said about it. */
export function figuresTable(workshop: WorkshopDocument, intercept: Id, say: Say): Table[] {
  const known = inOrder(Object.values(workshop.measures)).filter(
    (measure) => measure.intercept === intercept && measure.value !== null,
  );
  const columns = [
    column(say('report.measure'), 7, { namesRows: true }),
    column(say('report.value'), 4),
    column(say('report.source'), 4),
  ];
  return table(
    columns,
    known.map((measure) => cellsOf(measure, say)),
  );
}

const cellsOf = (measure: Measure, say: Say): Cell[] => [
  cell(measure.name, { details: detail('', measure.definition) }),
  cell(valueWords(measure, say), { details: detail('', measure.period) }),
  cell(measure.source),
];

function valueWords({ value, unit }: Measure, say: Say): string {
  return value === null ? say('report.notCollected') : `${say('report.number', { value })} ${unit}`.trim();
}
