import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workshop/model/change.ts';
import { mergePriority } from '../../../src/workshop/model/merged-priorities.ts';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import {
  addCriterion,
  castRatings,
  changeCriterion,
  scoreTogether,
  sheetOf,
} from '../../../src/workshop/model/score-edits.ts';
import { scoreOfEach, spreadOf, spreadsOf } from '../../../src/workshop/model/scores.ts';
import { addRound } from '../../../src/workshop/model/vote-edits.ts';
import { emptyWorkshop, type Round, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const room = (method: Round['method']): WorkshopDocument =>
  after(
    emptyWorkshop(),
    ...['a', 'b'].map((id): Edit => addPriority({ id, title: id })),
    addRound({ id: 'r', method }),
    addCriterion('r', { id: 'people', name: 'Most people', weight: 1 }),
    addCriterion('r', { id: 'urgent', name: 'Most urgent', weight: 3 }),
  );
const roundIn = (document: WorkshopDocument): Round => document.rounds['r'] ?? never();
const scores = (document: WorkshopDocument) => Object.fromEntries(scoreOfEach(document, roundIn(document)));

describe('a spread', () => {
  it('has the median and the quartiles that a spreadsheet has', () => {
    expect(spreadOf([9, 2, 8])).toEqual({ ratings: [2, 8, 9], median: 8, low: 5, high: 8.5 });
    expect(spreadOf([1, 2, 3, 4])).toMatchObject({ median: 2.5, low: 1.75, high: 3.25 });
    expect(spreadOf([6])).toMatchObject({ median: 6, low: 6, high: 6 });
    expect(spreadOf([])).toBeUndefined();
  });

  it('has half of the ratings on either side of the median, and the quartiles around it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (ratings) => {
        const { median = 0, low = 0, high = 0 } = spreadOf(ratings) ?? {};
        expect(low).toBeLessThanOrEqual(median);
        expect(high).toBeGreaterThanOrEqual(median);
        expect(ratings.filter((rating) => rating < median).length).toBeLessThanOrEqual(ratings.length / 2);
        expect(ratings.filter((rating) => rating > median).length).toBeLessThanOrEqual(ratings.length / 2);
      }),
    );
  });
});

describe('a Delphi', () => {
  it('ranks by the median and pools the ratings of what was merged', () => {
    const rate = (id: string, a: number, b: number) =>
      castRatings(id, 'r', [
        { priority: 'a', criterion: '', score: a },
        { priority: 'b', criterion: '', score: b },
      ]);
    const document = after(room('delphi'), rate('x', 9, 1), rate('y', 7, 3), rate('z', 5, 2));
    expect(scores(document)).toEqual({ a: 7, b: 2 });
    const merged = after(document, mergePriority('b', 'a'));
    expect(spreadsOf(merged, roundIn(merged)).get('a')?.ratings).toEqual([1, 2, 3, 5, 7, 9]);
    expect(scores(merged)).toEqual({ a: 4 });
  });

  it('takes no rating off the scale', () => {
    const ratings = [0, 10, 2.5].map((score) => ({ priority: 'a', criterion: '', score }));
    expect(after(room('delphi'), castRatings('x', 'r', ratings)).scores).toEqual({});
  });
});

describe('scores by criteria', () => {
  it('count by their weights, and a blank is no low score', () => {
    const document = after(
      room('criteria'),
      scoreTogether('r', 'a', 'people', 1),
      scoreTogether('r', 'a', 'urgent', 5),
      scoreTogether('r', 'b', 'people', 3),
    );
    expect(scores(document)).toEqual({ a: 4, b: 3 });
    expect(scores(after(document, changeCriterion('people', { weight: 3 })))).toEqual({ a: 3, b: 3 });
    expect(Object.keys(document.ballots)).toEqual([sheetOf('r')]);
  });

  it('are the mean of all sheets, and can be taken away again', () => {
    const sheet = (id: string, score: number) => castRatings(id, 'r', [{ priority: 'a', criterion: 'urgent', score }]);
    const document = after(room('criteria'), sheet('x', 5), sheet('y', 4), sheet('z', 4));
    expect(scores(document)).toEqual({ a: 4.33 });
    const together = after(
      room('criteria'),
      scoreTogether('r', 'a', 'urgent', 2),
      scoreTogether('r', 'a', 'urgent', null),
    );
    expect(together.scores).toEqual({});
  });

  it('are none of another round’s business', () => {
    const document = after(room('criteria'), addRound({ id: 's', method: 'criteria' }));
    expect(after(document, scoreTogether('s', 'a', 'urgent', 3)).scores).toEqual({});
  });
});

function never(): never {
  throw new Error('The round is there');
}
