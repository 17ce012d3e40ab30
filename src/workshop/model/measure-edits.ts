import { addCards, type CardFields } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import type { Measure, WorkshopDocument } from './workshop-document.ts';

/** Writes down a figure, which is then collected; null takes it back and leaves open whether anybody counts it. */
export const setFigure =
  (id: Id, value: number | null): Edit =>
  (document) => {
    const measure = document.measures[id];
    if (!measure || measure.value === value) return;
    measure.value = value;
    measure.collected = value === null ? '' : 'yes';
  };

/** Says that nobody collects this, which leaves no figure; or takes that back. */
export const setCollected =
  (id: Id, collected: Measure['collected']): Edit =>
  (document) => {
    const measure = document.measures[id];
    if (!measure) return;
    measure.collected = collected;
    if (collected === 'no') measure.value = null;
  };

/** Writes the gap that nobody collects this, on the map. A gap that is there already stays. */
export const gapFromMeasure =
  (id: Id, gap: CardFields & { readonly id: Id }): Edit =>
  (document) => {
    const measure = document.measures[id];
    if (!measure || measure.gap !== '') return;
    addCards([{ ...gap, kind: 'gap' }])(document);
    setCollected(id, 'no')(document);
    measure.gap = gap.id;
  };

/** The measures of one intercept in their order; '' gives those of the whole system. */
export const measuresOf = ({ measures }: Pick<WorkshopDocument, 'measures'>, intercept: Id): Measure[] =>
  inOrder(Object.values(measures).filter((measure) => measure.intercept === intercept));
