import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { createWorkshop, type OpenWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { useOpenWorkshop } from '../../../src/workshop/table/useOpenWorkshop.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from '../storage/test-device.ts';

const say = wordsIn('en-US');

interface Wanted {
  readonly id: string;
  readonly handed?: OpenWorkshop;
}

function table(device: ReturnType<typeof emptyDevice>, wanted: Wanted) {
  const { result, rerender } = renderHook(({ id, handed }: Wanted) => useOpenWorkshop(device, id, handed, say), {
    initialProps: wanted,
  });
  /** What lies on the table once it lies there. */
  const opened = () =>
    waitFor(() => {
      if (result.current.kind !== 'open') throw new Error(`On the table: ${result.current.kind}`);
      return result.current.table;
    });
  return { result, rerender, opened };
}

it('puts a workshop on the table that the disk has', async () => {
  const device = emptyDevice();
  const { id, close } = createWorkshop(device, furnished);
  await close();
  const { result, opened } = table(device, { id });
  expect(result.current.kind).toBe('opening');
  expect((await opened()).store.state.getState().document).toEqual(furnished);
});

it('takes one that is open already as it is handed over', async () => {
  const device = emptyDevice();
  const handed = createWorkshop(device, furnished);
  const { opened } = table(device, { id: handed.id, handed });
  expect((await opened()).open).toBe(handed);
});

it('has on the disk what was done last before the workshop is opened again', async () => {
  const device = emptyDevice();
  const handed = createWorkshop(device, furnished);
  const { result, rerender, opened } = table(device, { id: handed.id, handed });
  (await opened()).store.perform('Change', changeCard('c1', { note: 'the last word' }));
  rerender({ id: '', handed });
  expect(result.current.kind).toBe('nothing');
  rerender({ id: handed.id, handed });
  const again = await opened();
  expect(again.open).not.toBe(handed);
  expect(again.store.state.getState().document.cards['c1']?.note).toBe('the last word');
});

it('says that a workshop is not here', async () => {
  const { result } = table(emptyDevice(), { id: 'gone' });
  await waitFor(() => expect(result.current).toEqual({ kind: 'missing' }));
});
