import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PromptStrip } from '../../../src/intercepts/cards/PromptStrip.tsx';
import { Prompts } from '../../../src/intercepts/cards/Prompts.tsx';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const asking: WorkshopDocument = {
  ...smallMap,
  prompts: {
    q0: { id: 'q0', order: 'a0', intercept: 'i0', question: 'Whom can people call?' },
    q1: { id: 'q1', order: 'a1', intercept: '', question: 'Who is turned away?' },
  },
};

it('the next question of the intercept stands at hand; keys tick it or make it a gap where the next card goes', async () => {
  const { user, store, document } = renderInRoom(<PromptStrip />, asking);
  act(() => store.goTo('intercept:i0'));
  expect(screen.getByText('Whom can people call?')).toBeVisible();
  await user.keyboard('{Alt>}a{/Alt}');
  expect(screen.getByText('Who is turned away?')).toBeVisible();
  expect(screen.getByText('1 of 2 asked')).toBeVisible();
  await user.keyboard('{Alt>}n{/Alt}');
  expect(screen.getByText('All questions of this intercept are asked.')).toBeVisible();
  const gap = Object.values(document().cards).find(({ text }) => text === 'No answer yet: Who is turned away?');
  expect(gap).toMatchObject({ kind: 'gap', at: 'intercept:i0' });
});

it('a question that is asked everywhere is open again at the next intercept', async () => {
  const { user, store } = renderInRoom(<PromptStrip />, asking);
  act(() => store.goTo('intercept:i0'));
  await user.keyboard('{Alt>}aa{/Alt}');
  act(() => store.goTo('intercept:i1'));
  expect(screen.getByText('Who is turned away?')).toBeVisible();
});

it('can be folded away', async () => {
  const { user } = renderInRoom(<PromptStrip />, asking);
  await user.click(screen.getByRole('button', { name: 'Hide the questions' }));
  expect(screen.queryByText(/asked$/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show the questions' }));
  expect(screen.getByText(/asked$/)).toBeVisible();
});

it('the details of an intercept list its questions, to be ticked and unticked', async () => {
  const { user, document } = renderInRoom(<Prompts intercept="i0" />, asking);
  const tick = screen.getByRole('checkbox', { name: 'Whom can people call?' });
  await user.click(tick);
  expect(Object.keys(document().askedPrompts)).toEqual(['q0--i0']);
  await user.click(tick);
  expect(document().askedPrompts).toEqual({});
});
