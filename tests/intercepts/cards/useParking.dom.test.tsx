import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useParking } from '../../../src/intercepts/cards/useParking.tsx';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

function Room() {
  const { dialog } = useParking();
  return (
    <>
      <input aria-label="elsewhere" />
      {dialog}
    </>
  );
}

const show = () => {
  const room = renderInRoom(<Room />, smallMap);
  const made = () => Object.values(room.document().cards).filter(({ id }) => id.startsWith('made'));
  return { ...room, made };
};

it('takes a quick fix with one key and Enter, and gives the hands back', async () => {
  const { user, made } = show();
  await user.click(screen.getByRole('textbox', { name: 'elsewhere' }));
  await user.keyboard('{F8}');
  await user.type(await screen.findByRole('textbox', { name: /put right soon/ }), 'Share the list{Enter}');
  expect(made()).toMatchObject([{ kind: 'quick-fix', at: 'system', text: 'Share the list' }]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'elsewhere' })).toHaveFocus());
});

it('parks with Shift, changes its mind with Alt and a letter, and keeps nothing after Escape', async () => {
  const { user, made } = show();
  await user.keyboard('{Shift>}{F8}{/Shift}');
  await user.type(await screen.findByRole('textbox', { name: /another day/ }), 'New building');
  await user.keyboard('{Alt>}[KeyQ]{/Alt}');
  expect(screen.getByRole('textbox', { name: /put right soon/ })).toHaveValue('New building');
  await user.keyboard('{Alt>}[KeyP]{/Alt}{Enter}');
  expect(made()).toMatchObject([{ kind: 'parked', text: 'New building' }]);
  await user.keyboard('{F8}');
  await user.type(await screen.findByRole('textbox', { name: /put right soon/ }), 'Nothing');
  await user.keyboard('{Escape}');
  expect(made()).toHaveLength(1);
});
