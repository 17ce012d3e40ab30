import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { LaneMeasures } from '../../../src/workshop/measures/LaneMeasures.tsx';
import { MeasuresScreen } from '../../../src/workshop/measures/MeasuresScreen.tsx';
import { setCollected, setFigure } from '../../../src/workshop/model/measure-edits.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const whole = newWorkshop(usAdults, {});
const FIRST = 'm-i0-1';
/** Two measures are enough to go from one to the next. */
const county = {
  ...whole,
  measures: Object.fromEntries(Object.entries(whole.measures).filter(([id]) => id === FIRST || id === 'm-i0-2')),
};
const figure = () => screen.getByLabelText('Figure of Crisis line calls');

describe('a figure', () => {
  it('is typed with grouping marks and read out in the words of the paper', async () => {
    const { user, document } = renderOnTable(<MeasuresScreen />, county);
    await user.type(figure(), '12,400{Enter}');
    expect(document().measures[FIRST]).toMatchObject({ value: 12400, collected: 'yes' });
    expect(screen.getByLabelText('Figure of Mobile crisis visits')).toHaveFocus();
    expect(screen.getByText(/^1 known · 0 not collected/)).toBeVisible();
  });

  it('is "not collected" with one sign', async () => {
    const { user, document } = renderOnTable(<MeasuresScreen />, after(county, setFigure(FIRST, 5)));
    await user.clear(figure());
    await user.type(figure(), '-{Enter}');
    expect(document().measures[FIRST]).toMatchObject({ value: null, collected: 'no' });
  });

  it('that is none changes nothing, and the screen says what to write', async () => {
    const { user, document, store } = renderOnTable(<MeasuresScreen />, county);
    await user.type(figure(), 'many{Enter}');
    expect(document()).toBe(county);
    expect(store.state.getState().notice).toMatchObject({ tone: 'problem', text: /Write a figure/ });
  });
});

it('one key makes a gap at the intercept of what nobody collects', async () => {
  const { user, document } = renderOnTable(<MeasuresScreen />, county);
  await user.click(figure());
  await user.keyboard('{Alt>}g{/Alt}');
  const gap = document().measures[FIRST]?.gap ?? '';
  expect(document().cards[gap]).toMatchObject({
    kind: 'gap',
    at: 'intercept:i0',
    text: 'Nobody collects: Crisis line calls',
  });
});

it('a workshop that has no measures can take the list of its template, as one step', async () => {
  const { user, document, store } = renderOnTable(<MeasuresScreen />, { ...whole, measures: {} });
  await user.click(screen.getByRole('button', { name: 'Take the working list' }));
  expect(document().measures).toEqual(whole.measures);
  store.undo();
  expect(document().measures).toEqual({});
});

it('stands beside the intercept that is talked about, with what nobody knows', async () => {
  const known = after(county, setFigure(FIRST, 12400), setCollected('m-i0-2', 'no'));
  const { user, document } = renderOnTable(<LaneMeasures intercept="i0" />, known);
  expect(screen.getByText('12,400 calls')).toBeVisible();
  expect(screen.getByText('not collected')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Make a gap: nobody collects Mobile crisis visits' }));
  expect(document().measures['m-i0-2']?.gap).not.toBe('');
});
