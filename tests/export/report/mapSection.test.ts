import { describe, expect, it } from 'vitest';
import { reportFrom } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

const figureOf = (cards: number) => {
  const workshop = madeUpWorkshop({ ...SMALL, cards });
  const section = reportFrom(workshop).sections.find(({ id }) => id === 'map');
  const figure = section?.blocks.find((block) => block.kind === 'figure');
  if (figure === undefined) throw new Error('The report has no map');
  return { figure, workshop };
};

describe('the map in the report', () => {
  it('says every path in the text that stands for the lines', () => {
    const { figure, workshop } = figureOf(20);
    for (const path of Object.values(workshop.paths)) expect(figure.alt).toContain(path.label);
  });

  it('folds a full map until it is wide rather than high, and shows a sparse one whole', () => {
    const shownOf = (cards: number) => {
      const { figure, workshop } = figureOf(cards);
      const shown = figure.scene.reading.flatMap(({ children }) => children.flatMap((place) => place.children)).length;
      const inLanes = Object.values(workshop.cards).filter(({ at }) => /^(station|intercept):/.test(at)).length;
      return { shown, inLanes };
    };
    const sparse = shownOf(40);
    expect(sparse.shown).toBe(sparse.inLanes);
    const full = shownOf(LARGE.cards);
    expect(full.shown).toBeLessThan(full.inLanes / 2);
    const { scene } = figureOf(160).figure;
    expect(scene.height).toBeLessThan(scene.width);
  });
});
