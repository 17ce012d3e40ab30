import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import { useReview } from '../../../src/workshop/review/useReview.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { withGaps } from '../voting/sample-vote.ts';

const atEnd = after(
  withGaps,
  changeAbout({ startDate: '2026-05-14' }),
  addCards([
    { id: 'f', kind: 'quick-fix', at: 'intercept:i1', text: 'Agree on one release form' },
    { id: 'k', kind: 'parked', text: 'Pay of clinicians' },
  ]),
);

function Anywhere() {
  const { dialog } = useReview();
  return <main>{dialog}</main>;
}

async function review(document = atEnd) {
  const table = renderOnTable(<Anywhere />, document);
  await table.user.keyboard('{F9}');
  const list = async (name: string) => within(await screen.findByRole('region', { name }));
  return { ...table, fixes: await list('Quick fixes'), parked: await list('Parking lot') };
}

it('is one key away and goes with the same key', async () => {
  const { user } = await review();
  expect(screen.getByRole('dialog', { name: 'Quick fixes and parking lot' })).toBeVisible();
  await user.keyboard('{F9}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('gives every quick fix and everything parked an owner and a date', async () => {
  const { user, document, fixes, parked } = await review();
  expect(fixes.getByText('1 without an owner')).toBeVisible();
  await user.type(fixes.getByRole('combobox', { name: 'Owner of Agree on one release form' }), 'Ana{Enter}');
  await user.type(fixes.getByRole('textbox', { name: /^Due date of Agree/ }), '6/1{Enter}');
  await user.type(parked.getByRole('combobox', { name: 'Owner of Pay of clinicians' }), 'Hope House{Enter}');
  expect(document().cards['f']).toMatchObject({ owner: 'Ana', due: '2026-06-01' });
  expect(document().cards['k']).toMatchObject({ owner: 'Hope House' });
  expect(fixes.getByText('all have an owner')).toBeVisible();
});

it('adds what somebody says at the last minute', async () => {
  const { user, document, fixes, parked } = await review();
  await user.type(fixes.getByRole('textbox', { name: 'New quick fix' }), 'Put the number on the door{Enter}');
  await user.type(parked.getByRole('textbox', { name: 'Park something' }), 'A new jail{Enter}');
  const kinds = Object.values(document().cards).map(({ kind, text }) => `${kind}: ${text}`);
  expect(kinds).toEqual(expect.arrayContaining(['quick-fix: Put the number on the door', 'parked: A new jail']));
});

it('turns what was parked into a gap again', async () => {
  const { user, document, parked } = await review();
  await user.click(parked.getByRole('button', { name: 'Pay of clinicians: actions' }));
  await user.click(screen.getByRole('menuitem', { name: 'Make it a gap again' }));
  expect(document().cards['k']?.kind).toBe('gap');
});

it('says what belongs here while there is nothing', async () => {
  const { fixes, parked } = await review(withGaps);
  expect(fixes.getByText(/No quick fixes yet/)).toBeVisible();
  expect(parked.getByText(/Nothing is parked/)).toBeVisible();
});
