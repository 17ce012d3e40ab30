import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addIntercept } from '../../../src/intercepts/model/lane-edits.ts';
import { degreesOf, SCALES, type Scale, SELF_ASSESSMENT } from '../../../src/workshop/model/checklist.ts';
import { answer, gapFromStatement, gapsOfStatement } from '../../../src/workshop/model/checklist-edits.ts';
import { spreadOf, talkingPointsOf } from '../../../src/workshop/model/checklist-spread.ts';
import { addRecords, removeRecord } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

/** A self-assessment of two statements with one answer of each person to the first. */
const answered = (values: readonly (number | null)[], scale: Scale = 'agreement') =>
  after(
    emptyWorkshop(),
    addIntercept({ id: 'i0', number: '0', name: 'Community' }),
    addRecords('checklists', [{ id: SELF_ASSESSMENT, scale }]),
    addRecords('statements', [
      { id: 'one', checklist: SELF_ASSESSMENT, intercept: 'i0' },
      { id: 'two', checklist: SELF_ASSESSMENT },
    ]),
    addRecords(
      'answerSheets',
      values.map((_, k) => ({ id: `sheet-${k}`, checklist: SELF_ASSESSMENT })),
    ),
    ...values.map((value, k) => answer(`sheet-${k}`, 'one', value)),
  );

const first = (values: readonly (number | null)[], scale?: Scale) =>
  spreadOf(answered(values, scale), SELF_ASSESSMENT)[0];

describe('the spread of answers', () => {
  it('counts each degree, and apart from them those who cannot say', () => {
    expect(first([1, 2, 2, null, 5])).toMatchObject({ counts: [1, 2, 0, 0, 1], answered: 4, unsure: 1, median: 2 });
  });

  it('stands intercept by intercept with the whole system last', () => {
    const spreads = spreadOf(answered([3]), SELF_ASSESSMENT);
    expect(spreads.map(({ intercept, answered: count }) => [intercept, count])).toEqual([
      ['i0', 1],
      ['', 0],
    ]);
  });

  it('has no middle while nobody has answered', () => {
    expect(first([])).toMatchObject({ median: undefined, split: false, weak: false });
  });

  it.each([
    [[1, 5], true],
    [[2, 2, 4, 5], true],
    [[1, 5, 5, 5, 5], false],
    [[3, 3, 3], false],
    [[2, 3, 3], false],
  ])('of %j is split: %s', (values, split) => {
    expect(first(values)?.split).toBe(split);
  });

  it('is split between none and fully on the scale of extent', () => {
    expect(first([0, 2], 'extent')?.split).toBe(true);
    expect(first([0, 1], 'extent')?.split).toBe(false);
  });

  it('counts every answer once, in any order of the people', () => {
    const anyAnswers = fc.constantFrom(...SCALES).chain((scale) =>
      fc.record({
        scale: fc.constant(scale),
        values: fc.array(fc.option(fc.constantFrom(...degreesOf(scale))), { maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(anyAnswers, ({ scale, values }) => {
        const spread = first(values, scale);
        expect(spread?.counts.reduce((a, b) => a + b, 0)).toBe(values.filter((value) => value !== null).length);
        expect((spread?.answered ?? 0) + (spread?.unsure ?? 0)).toBe(values.length);
        expect(first(values.toReversed(), scale)).toEqual(spread);
      }),
    );
  });
});

describe('talking points', () => {
  it('are first what people see differently and then what is weak', () => {
    const document = after(
      answered([1, 1]),
      addRecords('statements', [{ id: 'three', checklist: SELF_ASSESSMENT }]),
      answer('sheet-0', 'three', 1),
      answer('sheet-1', 'three', 5),
      answer('sheet-0', 'two', 4),
    );
    const points = talkingPointsOf(spreadOf(document, SELF_ASSESSMENT));
    expect(points.map(({ statement }) => statement.id)).toEqual(['three', 'one']);
  });

  it('lead to gaps that the statement remembers', () => {
    const document = after(answered([1]), gapFromStatement('one', { id: 'gap', at: 'intercept:i0', text: 'No line' }));
    expect(document.cards['gap']).toMatchObject({ kind: 'gap', at: 'intercept:i0' });
    expect(gapsOfStatement(document, 'one')).toEqual(['gap']);
  });
});

it('answers go with their sheet and with their statement', () => {
  expect(after(answered([1, 2]), removeRecord('answerSheets', 'sheet-0')).answers).toEqual({
    'sheet-1--one': expect.objectContaining({ value: 2 }),
  });
  expect(after(answered([1, 2]), removeRecord('statements', 'one')).answers).toEqual({});
});
