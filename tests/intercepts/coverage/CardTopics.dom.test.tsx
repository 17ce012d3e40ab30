import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CardTopics } from '../../../src/intercepts/coverage/CardTopics.tsx';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { renderOnDesk } from './on-desk.tsx';

function showTopics() {
  const bed = { id: 'bed', kind: 'resource', at: 'intercept:i0', text: 'Shelter with peer support' } as const;
  const { document } = carryOut(newWorkshop(usAdults, {}), addCards([bed]));
  const card = document.cards['bed'];
  if (!card) throw new Error('The card was not added');
  return renderOnDesk(<CardTopics card={card} />, document);
}

test('what the words suggest is marked, and counts only once it is confirmed', async () => {
  const { user, now, store } = showTopics();
  expect(screen.getByRole('button', { name: 'Housing, suggested by the words of the card' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  expect(now().document.cardTopics).toEqual({});
  await user.click(screen.getByRole('button', { name: 'Confirm 2 suggestions' }));
  expect(Object.keys(now().document.cardTopics)).toEqual(['bed--m-peers', 'bed--n-housing']);
  expect(screen.queryByRole('button', { name: /Confirm/ })).toBeNull();
  store.undo();
  expect(now().document.cardTopics).toEqual({});
});

test('one press says that the card speaks to a topic, and one takes it back', async () => {
  const { user, now } = showTopics();
  const chip = screen.getByRole('button', { name: 'Trauma and abuse' });
  await user.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(Object.keys(now().document.cardTopics)).toEqual(['bed--n-trauma']);
  await user.click(chip);
  expect(now().document.cardTopics).toEqual({});
});
