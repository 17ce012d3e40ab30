import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedBy, spotAt } from '../../../src/workshop/voting/matrix-spot.ts';

const box = { left: 100, top: 50, width: 400, height: 200 };

it('reads effort to the right and impact upwards', () => {
  expect(spotAt(box, 100, 250)).toEqual({ effort: 0, impact: 0 });
  expect(spotAt(box, 500, 50)).toEqual({ effort: 100, impact: 100 });
  expect(spotAt(box, 300, 100)).toEqual({ effort: 50, impact: 75 });
});

it('never leaves the plane, wherever the pointer or the keys go', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.array(fc.tuple(key, fc.boolean())), (x, y, keys) => {
      const start = spotAt(box, x, y);
      const end = keys.reduce((spot, [pressed, isFar]) => movedBy(pressed, isFar, spot) ?? spot, start);
      for (const figure of [start.effort, start.impact, end.effort, end.impact]) {
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(100);
      }
    }),
  );
});

it('begins in the middle with what nobody has placed, and leaves other keys alone', () => {
  const nowhere = { impact: null, effort: null };
  expect(movedBy('ArrowUp', false, nowhere)).toEqual({ impact: 55, effort: 50 });
  expect(movedBy('ArrowLeft', true, nowhere)).toEqual({ impact: 50, effort: 25 });
  expect(movedBy('a', false, nowhere)).toBeUndefined();
});
