import { describe, expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { changeRecord, removeRecord } from '../../../src/workshop/model/record-edits.ts';
import {
  beginWalk,
  bringNeed,
  chooseResource,
  gapFromStep,
  meetNeed,
  resourcesAt,
  routeOf,
  stepsOfWalk,
  unmetNeedsOf,
  walkAgain,
} from '../../../src/workshop/model/walk-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { vignettesFor } from '../../../src/workshop/training/vignettes/vignettes.ts';
import { after } from '../after.ts';

const [veteran] = vignettesFor('en-US');
if (!veteran) throw new Error('There is no story');
const harris = newWorkshop(usAdults, { title: 'Harris County' });
const begun = after(harris, beginWalk('w', veteran, 'as-it-is'));
const routeIn = (document: WorkshopDocument) => {
  const walk = document.walks['w'];
  if (!walk) throw new Error('There is no walk');
  return routeOf(document, walk);
};

describe('a walk along the map', () => {
  it('begins with the moments of a story, at the intercepts that the map has', () => {
    expect(stepsOfWalk(begun, 'w').map(({ at, what }) => [at, what])).toEqual(
      veteran.moments.map(({ intercept, what }) => [`intercept:${intercept}`, what]),
    );
    const { i3: _, ...intercepts } = harris.intercepts;
    const elsewhere = after({ ...harris, intercepts }, beginWalk('w', veteran, 'as-it-is'));
    expect(stepsOfWalk(elsewhere, 'w').filter(({ at }) => at === 'system')).toHaveLength(1);
  });

  it('knows which resources act, and which needs nobody meets', () => {
    const [step] = stepsOfWalk(begun, 'w');
    const document = [
      addCards([{ id: 'c', kind: 'resource', text: 'Vet Center' }]),
      chooseResource(step?.id ?? '', 'c', true),
      bringNeed('w', 'n-work', true),
      meetNeed('w', 'n-housing', true),
    ].reduce((before, edit) => after(before, edit), begun);
    expect(resourcesAt(document, step?.id ?? '').map(({ text }) => text)).toEqual(['Vet Center']);
    const unmet = unmetNeedsOf(document, 'w').map(({ id }) => id);
    expect(unmet).toContain('n-work');
    expect(unmet).not.toContain('n-housing');
  });

  it('follows the paths between its places, and says where none is drawn', () => {
    const [first, second] = stepsOfWalk(begun, 'w');
    const at = (step: { id: string } | undefined, place: 'station:s-911-dispatch' | 'station:s-law-enforcement') =>
      changeRecord('walkSteps', step?.id ?? '', { at: place });
    const there = [at(first, 'station:s-911-dispatch'), at(second, 'station:s-law-enforcement')].reduce(
      (before, edit) => after(before, edit),
      begun,
    );
    expect(routeIn(there).paths[0]).toMatchObject({ from: 's-911-dispatch', to: 's-law-enforcement' });
    const back = [at(first, 'station:s-law-enforcement'), at(second, 'station:s-911-dispatch')].reduce(
      (before, edit) => after(before, edit),
      begun,
    );
    expect(routeIn(back).undrawn[0]).toEqual({ from: 'station:s-law-enforcement', to: 'station:s-911-dispatch' });
  });

  it('marks where the person is lost, and makes that a gap on the map', () => {
    const [step] = stepsOfWalk(begun, 'w');
    const document = [
      changeRecord('walkSteps', step?.id ?? '', { lost: true }),
      gapFromStep(step?.id ?? '', 'g', 'Nobody answers at night', 'path:p-911-dispatch-to-law-enforcement'),
    ].reduce((before, edit) => after(before, edit), begun);
    expect(routeIn(document).lost).toEqual(['intercept:i0']);
    expect(document.cards['g']).toMatchObject({ kind: 'gap', at: 'path:p-911-dispatch-to-law-enforcement' });
    expect(stepsOfWalk(document, 'w')[0]?.gap).toBe('g');
  });

  it('is walked again as it should be, with the same moments and needs and nothing said yet', () => {
    const again = after(begun, walkAgain('w', 'v', 'as-it-should-be'));
    expect(stepsOfWalk(again, 'v').map(({ what }) => what)).toEqual(stepsOfWalk(again, 'w').map(({ what }) => what));
    expect(unmetNeedsOf(again, 'v')).toEqual(unmetNeedsOf(again, 'w'));
  });

  it('goes with its steps and needs', () => {
    const gone = after(begun, removeRecord('walks', 'w'));
    expect([gone.walks, gone.walkSteps, gone.walkNeeds]).toEqual([{}, {}, {}]);
  });
});
