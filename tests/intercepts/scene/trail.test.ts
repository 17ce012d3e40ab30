import { describe, expect, it } from 'vitest';
import { mapScene } from '../../../src/export/report/mapScene.ts';
import type { Place } from '../../../src/intercepts/model/place.ts';
import type { Trail } from '../../../src/intercepts/model/trail.ts';
import { layOut } from '../../../src/intercepts/scene/lay-out.ts';
import { pictureOfTrail } from '../../../src/intercepts/scene/trail.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';

const county = newWorkshop(usAdults, {});
const fold = { at: 0, open: new Set<Place>(), isOverview: true };
const layout = layOut(county, { wholeSystem: 'Whole system', acrossIntercept: (number) => number }, fold);
const [dispatch, officers, jail] = ['station:s-911-dispatch', 'station:s-law-enforcement', 'station:s-jail'] as const;
const drawn = Object.values(county.paths).find(
  ({ from, to }) => from === 's-911-dispatch' && to === 's-law-enforcement',
);
const trail: Trail = {
  of: 'w',
  title: 'Ray',
  stops: [dispatch, officers, jail, dispatch],
  paths: [drawn?.id ?? ''],
  lost: [jail],
  undrawn: [
    { from: officers, to: jail },
    { from: jail, to: dispatch },
  ],
};
const picture = pictureOfTrail(layout, trail, 'lost here');

describe('the picture of a walk', () => {
  it('has one sign for each place, with all of its numbers, and says in words where somebody is lost', () => {
    expect(picture.signs.map(({ place, text, isLost }) => [place, text, isLost])).toEqual([
      [dispatch, '1 · 4', false],
      [officers, '2', false],
      [jail, '3 × lost here', true],
    ]);
  });

  it('follows a path where there is one, and draws a straight line between the boxes where there is none', () => {
    const path = layout.paths.find((line) => line.path.id === drawn?.id);
    expect(picture.legs[0]).toEqual({ points: path?.points, isDrawn: true });
    const boxes = new Map(layout.places.map(({ place, box }) => [place, box]));
    const [, onward] = picture.legs;
    const [start, end] = [boxes.get(officers), boxes.get(jail)];
    expect(onward?.isDrawn).toBe(false);
    expect(onward?.points[0]?.x).toBe((start?.x ?? 0) + (start?.width ?? 0));
    expect(onward?.points.at(-1)?.x).toBe(end?.x);
  });

  it('leaves out what the map does not show', () => {
    const elsewhere = pictureOfTrail(
      layout,
      { ...trail, stops: ['station:gone', 'path:gone'], paths: ['gone'], undrawn: [] },
      '',
    );
    expect(elsewhere).toEqual({ legs: [], signs: [] });
  });

  it('hangs the sign of an intercept below the head of its lane, inside of the picture', () => {
    const [sign] = pictureOfTrail(layout, { ...trail, stops: ['intercept:i0'] }, '').signs;
    expect(sign?.box.y).toBeGreaterThan(0);
  });

  it('stands on paper over the map, numbers on top of everything', () => {
    const say = wordsIn('en-US');
    const plain = mapScene(county, fold, say);
    const walked = mapScene(county, fold, say, trail);
    const added = walked.shapes.filter(
      (shape) => !plain.shapes.some((one) => JSON.stringify(one) === JSON.stringify(shape)),
    );
    expect(walked.shapes.length - plain.shapes.length).toBe(1 + 2 * 2 + 3 * 2);
    expect(added.at(-1)).toMatchObject({ kind: 'text', text: '3 × lost here' });
    expect(walked.reading).toEqual(plain.reading);
  });
});
