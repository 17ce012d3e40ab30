import { describe, expect, it } from 'vitest';
import { sheetFor } from '../../../src/export/pdf/flow/figure.ts';
import { stylesFor } from '../../../src/export/pdf/flow/look.ts';
import { mapScene } from '../../../src/export/report/mapScene.ts';
import type { Figure } from '../../../src/export/report/report.ts';
import type { Scene } from '../../../src/intercepts/scene/scene.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { reportFrom } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

function figureIn(workshop: WorkshopDocument): Figure {
  const section = reportFrom(workshop).sections.find(({ id }) => id === 'map');
  const figure = section?.blocks.find((block) => block.kind === 'figure');
  if (figure === undefined) throw new Error('The report has no map');
  return figure;
}

const figureOf = (cards: number) => {
  const workshop = madeUpWorkshop({ ...SMALL, cards });
  return { figure: figureIn(workshop), workshop };
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

  it('takes the smallest sheet, and shows as many cards as it holds', () => {
    const shownIn = (scene: Scene) =>
      scene.reading.flatMap(({ children }) => children.flatMap((place) => place.children)).length;
    const workshop = marlowCounty();
    const figure = figureIn(workshop);
    const at = (fold: number) => shownIn(mapScene(workshop, { at: fold, open: new Set() }, wordsIn('en-US')));
    expect(figure.scene.height).toBeLessThanOrEqual(1730);
    expect(shownIn(figure.scene)).toBeLessThan(at(60));
    expect(shownIn(figure.scene)).toBeGreaterThan(at(7));
    expect(sheetFor(figure, 'letter', stylesFor({ isLargePrint: false })).width).toBe(1584);
  });
});
