import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MatrixStage } from '../../../src/workshop/voting/MatrixStage.tsx';
import { renderOnTable } from '../table.tsx';
import { empty, withCandidates } from './sample-vote.ts';

it('places a candidate by arrow keys, says where it stands, and takes it out again', async () => {
  const { user, document } = renderOnTable(<MatrixStage />, withCandidates);
  act(() => screen.getByRole('button', { name: 'Crisis beds: not placed yet' }).focus());
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}');
  expect(document().priorities['p-0']).toMatchObject({ impact: 60, effort: 55 });
  expect(screen.getByRole('button', { name: 'Crisis beds: impact 60 of 100, effort 55 of 100' })).toHaveFocus();
  await user.keyboard('{Delete}');
  expect(document().priorities['p-0']).toMatchObject({ impact: null, effort: null });
});

it('places a candidate by figures in the list, never beyond the scale', async () => {
  const { user, document } = renderOnTable(<MatrixStage />, withCandidates);
  await user.type(screen.getByRole('textbox', { name: 'Impact of Housing' }), '80{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Effort of Housing' }), '300{Enter}');
  expect(document().priorities['p-3']).toMatchObject({ impact: 80, effort: 100 });
});

it('takes the steps of one placing back together', async () => {
  const { user, document, store } = renderOnTable(<MatrixStage />, withCandidates);
  act(() => screen.getByRole('button', { name: 'Medication: not placed yet' }).focus());
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
  act(() => store.undo());
  expect(document()).toBe(withCandidates);
});

it('teaches what comes first while there are no candidates', () => {
  renderOnTable(<MatrixStage />, empty);
  expect(screen.getByText(/There is nothing to place yet/)).toBeVisible();
});
