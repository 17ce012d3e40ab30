import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import { addRound, setTally } from '../../../src/workshop/model/vote-edits.ts';
import { TidyStage } from '../../../src/workshop/tidy/TidyStage.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { empty, withGaps } from '../voting/sample-vote.ts';

const twice = after(
  withGaps,
  addCards([
    {
      id: 'g-again',
      kind: 'gap',
      at: 'intercept:i0',
      text: 'Not enough beds for people in crisis',
      agency: 'Hope House',
    },
  ]),
);

it('shows two cards that may say the same side by side and merges the one into the other', async () => {
  const { user, document, store } = renderOnTable(<TidyStage />, twice);
  expect(screen.getByRole('heading', { name: '1 pair may say the same' })).toBeVisible();
  expect(screen.getByText('Hope House')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep this one: No crisis beds' }));
  expect(document().cards['g-again']).toBeUndefined();
  expect(document().cards['g-beds']).toMatchObject({ text: 'No crisis beds', agency: 'Hope House' });
  expect(screen.getByText(/No two cards and no two candidates look alike/)).toBeVisible();
  store.undo();
  expect(document()).toBe(twice);
});

it('remembers that two cards are not the same', async () => {
  const { user, document } = renderOnTable(<TidyStage />, twice);
  await user.click(screen.getByRole('button', { name: 'Not the same' }));
  expect(Object.keys(document().distinctions)).toEqual(['g-again--g-beds']);
  expect(screen.getByText(/No two cards and no two candidates look alike/)).toBeVisible();
});

it('says what becomes of votes when candidates are merged', async () => {
  const { user, store } = renderOnTable(
    <TidyStage />,
    after(
      empty,
      addPriority({ id: 'p', title: 'Open crisis beds' }),
      addPriority({ id: 'q', title: 'Crisis beds, open at night' }),
      addPriority({ id: 's', title: 'Pay peers' }),
      addRound({ id: 'r', title: 'Dots' }),
      setTally('r', 'p', 3),
      setTally('r', 'q', 5),
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Keep this one: Open crisis beds' }));
  expect(store.state.getState().notice?.text).toBe(
    'Merged “Crisis beds, open at night” into “Open crisis beds”. Dots: 3 + 5 = 8.',
  );
});

it('lists what was merged and splits it again', async () => {
  const { user, document } = renderOnTable(<TidyStage />, twice);
  await user.click(screen.getByRole('button', { name: /^Keep this one: Not enough beds/ }));
  await user.click(screen.getByRole('radio', { name: 'Merged' }));
  await user.click(screen.getByRole('button', { name: 'Split again: No crisis beds' }));
  expect(document().cards).toEqual(twice.cards);
  expect(screen.getByText(/Nothing has been merged yet/)).toBeVisible();
});

it('puts many cards at another place, under a heading and into another kind in one step', async () => {
  const { user, document, store } = renderOnTable(<TidyStage />, withGaps);
  await user.click(screen.getByRole('radio', { name: 'Put in order' }));
  const list = within(screen.getByRole('listbox', { name: 'Cards to put in order' }));
  await user.click(list.getByRole('option', { name: /No crisis beds/ }));
  await user.click(list.getByRole('option', { name: /Medication stops/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'intercept:i4');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'parked');
  await user.type(screen.getByRole('textbox', { name: 'Heading' }), 'Jail re-entry{Enter}');
  await user.click(screen.getByRole('button', { name: 'Change 2 cards' }));
  for (const id of ['g-beds', 'g-meds'])
    expect(document().cards[id]).toMatchObject({ at: 'intercept:i4', kind: 'parked', heading: 'Jail re-entry' });
  expect(document().cards['g-night']).toBe(withGaps.cards['g-night']);
  store.undo();
  expect(document()).toBe(withGaps);
});

it('merges chosen cards that no comparison of words would find', async () => {
  const { user, document } = renderOnTable(<TidyStage />, withGaps);
  await user.click(screen.getByRole('radio', { name: 'Put in order' }));
  await user.click(screen.getByRole('option', { name: /No crisis beds/ }));
  await user.click(screen.getByRole('option', { name: /No mobile crisis/ }));
  await user.click(screen.getByRole('button', { name: 'Merge into the first' }));
  expect(document().mergedCards['g-night']).toMatchObject({ into: 'g-beds' });
});

it('teaches what will appear while nothing is there', async () => {
  const { user } = renderOnTable(<TidyStage />, empty);
  await user.click(screen.getByRole('radio', { name: 'Put in order' }));
  expect(screen.getByText(/There are no cards yet/)).toBeVisible();
});
