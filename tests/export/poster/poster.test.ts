import { describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { overviewScene, posterOf, posterSays, wallScene } from '../../../src/export/poster/posterOf.ts';
import { MARGIN, OVERLAP, planBestPoster, planPoster, sheetsOf } from '../../../src/export/poster/posterPlan.ts';
import { SHEET_NAMES, SHEETS } from '../../../src/export/poster/sheets.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addStation } from '../../../src/intercepts/model/lane-edits.ts';
import type { Scene } from '../../../src/intercepts/scene/scene.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { checkPdf } from '../checker/accessibilityFindings.ts';
import { textsWithRole } from '../checker/textOf.ts';

const say = wordsIn('en-US');
const AT = '2026-11-22T09:30:00.000Z';
const sample = marlowCounty();

/** A map of 200 boxes, each with a card, spread over the six lanes. */
const crowded = carryOut(newWorkshop(usAdults, { title: 'Crowded' }), (document) => {
  for (let k = Object.keys(document.stations).length; k < 200; k++) {
    addStation({ id: `x${k}`, intercept: `i${k % 6}`, name: `Station number ${k}` })(document);
    addCards([{ id: `c${k}`, kind: 'gap', at: `station:x${k}`, text: `What is missing at station ${k}` }])(document);
  }
}).document;

describe('the plan of a poster', () => {
  it.each(SHEET_NAMES)('never prints letters under 7 points on %s, with 200 boxes as with few', (sheet) => {
    for (const workshop of [crowded, sample, newWorkshop(usAdults, {})]) {
      const scene = wallScene(workshop, say);
      const plan = planPoster(scene, sheet);
      const smallest = Math.min(...scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])));
      expect(smallest * plan.scale).toBeGreaterThanOrEqual(7);
      expect(plan.smallestType).toBeCloseTo(smallest * plan.scale, 9);
    }
  });

  it.each(SHEET_NAMES)(
    'has room on its sheets of %s for the whole picture, each sheet glued over the one before',
    (sheet) => {
      for (const workshop of [crowded, sample]) {
        const scene = wallScene(workshop, say);
        const { width, height, columns, rows, scale, titleHeight } = planPoster(scene, sheet);
        expect([width, height].toSorted((a, b) => a - b)).toEqual([...SHEETS[sheet]]);
        const along = (count: number, side: number) => count * (side - 2 * MARGIN) - (count - 1) * OVERLAP;
        expect(along(columns, width)).toBeGreaterThanOrEqual(scene.width * scale - 1e-6);
        expect(along(rows, height)).toBeGreaterThanOrEqual(scene.height * scale + titleHeight - 1e-6);
      }
    },
  );

  it('takes the smallest single sheet that is legible, and tiles beyond the largest', () => {
    const scene = wallScene(sample, say);
    const best = planBestPoster(scene, 'letter');
    expect(sheetsOf(best)).toBe(1);
    const smaller = SHEET_NAMES.slice(0, SHEET_NAMES.indexOf(best.sheet));
    expect(smaller.filter((sheet) => sheetsOf(planPoster(scene, sheet)) === 1)).toEqual([]);
    expect(sheetsOf(planBestPoster({ ...scene, width: 90_000, height: 90_000 }, 'a4'))).toBeGreaterThan(1);
  });

  it('says how many sheets there are and how small the letters', () => {
    const scene = wallScene(sample, say);
    expect(posterSays(planPoster(scene, 'a0'), say)).toBe('One sheet, A0: its smallest letters have 11.5 points.');
    expect(posterSays(planPoster(scene, 'letter'), say)).toMatch(
      /^On one sheet, Letter, letters would be under 7 points/,
    );
  });
});

describe('the poster as PDF', () => {
  it('is one sheet on which every card is tagged text, and has no accessibility fault', async () => {
    const { paper } = posterOf(sample, say, AT, { sheet: 'a0' });
    const { bytes, pages } = await pdfInNode(paper);
    expect(pages).toBe(1);
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    expect(textsWithRole(checked, 'H1')).toEqual(['Marlow County intercept map (fictional sample)']);
    expect(textsWithRole(checked, 'H2')).toHaveLength(6);
    // Two of the sample's cards are longer than three lines, and the gaps of a path are a number at the path.
    const read = textsWithRole(checked, 'LI').join('\n').replaceAll(/\s+/g, ' ');
    const cards = Object.values(sample.cards).filter(({ at, text }) => !at.startsWith('path:') && text.length < 60);
    expect(cards.filter(({ text }) => !read.includes(text))).toEqual([]);
  });

  it('is as many sheets as planned, each a picture that says which part it is, without an accessibility fault', async () => {
    const { paper, plan } = posterOf(sample, say, AT, { sheet: 'letter' });
    const { bytes, pages } = await pdfInNode(paper);
    expect(pages).toBe(sheetsOf(plan));
    const { findings } = await checkPdf(bytes);
    expect(findings).toEqual([]);
    const labels = paper.layout.root.children.flatMap((sect) => sect.children.map(({ traits }) => traits.alt));
    expect(labels).toContain(
      'Row 1 of 4, sheet 2 of 3. Print at 100 %. Cut at the left and upper marks and glue over the sheet before.',
    );
  });

  it('is the same bytes every time', async () => {
    const write = async () => (await pdfInNode(posterOf(sample, say, AT, { sheet: 'a3' }).paper)).bytes;
    expect(await write()).toEqual(await write());
  });
});

describe('a picture of what the screen shows', () => {
  const gaps = Object.fromEntries(Object.entries(sample.cards).filter(([, { kind }]) => kind === 'gap'));
  const shown = { cards: gaps, collapsed: new Set(['i1']), caption: 'Shown: only Gap' };
  const ownersIn = ({ shapes }: Scene) =>
    new Set(shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.owner.kind}:${shape.owner.id}`] : [])));

  it.each([
    ['wall', wallScene],
    ['overview', overviewScene],
  ] as const)('says under the %s which cards it shows, inside the picture', (_, sceneOf) => {
    const [whole, scene] = [sceneOf(sample, say), sceneOf(sample, say, shown)];
    expect(whole.shapes.some((shape) => shape.kind === 'text' && shape.text === shown.caption)).toBe(false);
    const captions = scene.shapes.filter((shape) => shape.kind === 'text' && shape.text === shown.caption);
    expect(captions).toHaveLength(1);
    const others = scene.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.y + shape.height] : []));
    for (const caption of captions) {
      if (caption.kind !== 'text') continue;
      expect(caption.y - caption.size).toBeGreaterThan(Math.max(...others));
      expect(caption.y).toBeLessThan(scene.height);
    }
  });

  it('has the cards that the filter has left, and only counts in a collapsed lane', () => {
    const owners = ownersIn(wallScene(sample, say, shown));
    const lost = Object.values(sample.cards).filter(({ kind }) => kind !== 'gap');
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter(({ id }) => owners.has(`card:${id}`))).toEqual([]);
    const inLane = Object.values(sample.stations).filter(({ intercept }) => intercept === 'i1');
    expect(inLane.length).toBeGreaterThan(0);
    expect(inLane.filter(({ id }) => owners.has(`station:${id}`))).toEqual([]);
    const open = ownersIn(wallScene(sample, say, { ...shown, collapsed: new Set() }));
    expect(inLane.every(({ id }) => open.has(`station:${id}`))).toBe(true);
  });

  it('is a poster without an accessibility fault, and its caption is text on it', async () => {
    const { paper } = posterOf(sample, say, AT, { sheet: 'a0', shown });
    const checked = await checkPdf((await pdfInNode(paper)).bytes);
    expect(checked.findings).toEqual([]);
    expect(textsWithRole(checked, 'LI').join('\n')).toContain(shown.caption);
  });
});
