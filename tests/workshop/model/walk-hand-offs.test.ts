import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { removeRecord } from '../../../src/workshop/model/record-edits.ts';
import { repair } from '../../../src/workshop/model/repair.ts';
import { trailFrom } from '../../../src/workshop/model/trail-of-walk.ts';
import { beginWalk, meetNeed, stepsOfWalk, walkAgain } from '../../../src/workshop/model/walk-edits.ts';
import { counterpartOf, gapOnHandOff, handOffOf } from '../../../src/workshop/model/walk-hand-offs.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';
import { walkAt } from '../training/walk-at.ts';

const county = newWorkshop(usAdults, {});
const [dispatch, officers] = ['station:s-911-dispatch', 'station:s-law-enforcement'] as const;
const gap = { gap: 'g', path: 'p-new', text: 'Nobody hands over' };

const stepOf = (document: WorkshopDocument, index: number) => {
  const step = stepsOfWalk(document, 'w')[index];
  if (!step) throw new Error('There is no such step');
  return step;
};

describe('a hand-off', () => {
  it('puts its gap on the path that leads to the next station', () => {
    const document = walkAt(county, [dispatch, officers]);
    const path = handOffOf(document, stepOf(document, 0))?.path?.id ?? '';
    const next = after(document, gapOnHandOff(stepOf(document, 0).id, gap));
    expect(next.cards['g']).toMatchObject({ kind: 'gap', at: `path:${path}`, text: 'Nobody hands over' });
    expect(next.paths).toBe(document.paths);
    expect(stepOf(next, 0).handOffGap).toBe('g');
  });

  it('that nobody has drawn is drawn with its gap, as one step', () => {
    const document = walkAt(county, [officers, dispatch]);
    const next = after(document, gapOnHandOff(stepOf(document, 0).id, gap));
    expect(next.paths['p-new']).toMatchObject({ from: 's-law-enforcement', to: 's-911-dispatch' });
    expect(next.cards['g']?.at).toBe('path:p-new');
    const [walk] = Object.values(next.walks);
    expect(walk && trailFrom(next, walk).undrawn).toEqual([]);
  });

  it('between intercepts of which nobody has said the station changes nothing', () => {
    const document = walkAt(county, ['intercept:i4', 'intercept:i1']);
    expect(handOffOf(document, stepOf(document, 0))).toMatchObject({ path: undefined, missing: undefined });
    expect(after(document, gapOnHandOff(stepOf(document, 0).id, gap))).toBe(document);
  });

  it('is none where the walk stays, nor at its end', () => {
    const document = walkAt(county, [dispatch, dispatch]);
    expect([0, 1].map((index) => handOffOf(document, stepOf(document, index)))).toEqual([undefined, undefined]);
  });

  it('forgets a gap that was removed', () => {
    const document = walkAt(county, [dispatch, officers]);
    const { cards: _, ...rest } = after(document, gapOnHandOff(stepOf(document, 0).id, gap));
    expect(stepOf(repair({ ...rest, cards: {} }).document, 0).handOffGap).toBe('');
  });
});

it('a walk finds the one of the same story through the other system', () => {
  const document = after(walkAt(county, [dispatch]), walkAgain('w', 'v', 'as-it-should-be'));
  const other = document.walks['v'];
  expect(other && counterpartOf(document, other)?.id).toBe('w');
  const alone = after(document, removeRecord('walks', 'w'));
  expect(other && counterpartOf(alone, other)).toBeUndefined();
});

it('a need that is no longer met is met by nobody', () => {
  const story = { id: '', name: '', person: '', needs: ['n-housing'], moments: [] };
  const met = after(county, beginWalk('w', story, 'as-it-is'), meetNeed('w', 'n-housing', true, 'The shelter'));
  expect(met.walkNeeds['w--n-housing']).toMatchObject({ met: true, by: 'The shelter' });
  const unmet = after(met, meetNeed('w', 'n-housing', false, 'The shelter'));
  expect(unmet.walkNeeds['w--n-housing']).toMatchObject({ met: false, by: '' });
});
