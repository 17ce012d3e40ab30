import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addStation } from '../../../src/intercepts/model/lane-edits.ts';
import type { Phase } from '../../../src/workshop/bar/phases.ts';
import { useShortcuts } from '../../../src/workshop/bar/useShortcuts.ts';
import { WorkshopBar } from '../../../src/workshop/bar/WorkshopBar.tsx';
import { changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import type { SavingState } from '../../../src/workshop/storage/saving-state.ts';
import { smallMap } from '../../intercepts/small-map.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const named = after(smallMap, changeAbout({ title: 'Alder County' }));
const undoButton = () => screen.getByRole('button', { name: /undo/i });

function show(document = named) {
  const onPhase = vi.fn<(phase: Phase) => void>();
  const onSaveFile = vi.fn<() => void>();
  const onShelf = vi.fn<() => void>();
  const Screen = () => {
    useShortcuts(onSaveFile);
    return (
      <>
        <WorkshopBar phase="map" {...{ onPhase, onSaveFile, onShelf }} file={{ badge: null, strip: null }} more={[]}>
          {null}
        </WorkshopBar>
        <input aria-label="half typed" data-typing />
        <input aria-label="committed" />
      </>
    );
  };
  const table = renderOnTable(<Screen />, document);
  const add = () =>
    act(() => table.store.perform('Station added', addStation({ id: 's9', intercept: 'i0', name: 'Clinic' })));
  const saving = (state: SavingState) => act(() => table.store.state.setState({ saving: state }));
  return { ...table, onPhase, onSaveFile, onShelf, add, saving };
}

it('says where we are and leads to the other screens, and back to the shelf', async () => {
  const { user, onPhase, onShelf } = show();
  expect(screen.getByRole('heading', { name: 'Alder County' })).toBeVisible();
  const parts = within(screen.getByRole('navigation', { name: 'Parts of the workshop' }));
  expect(parts.getByRole('button', { current: 'page' })).toHaveTextContent('Map');
  await user.click(parts.getByRole('button', { name: 'Plan' }));
  expect(onPhase).toHaveBeenCalledExactlyOnceWith('plan');
  await user.click(screen.getByRole('button', { name: 'All workshops' }));
  expect(onShelf).toHaveBeenCalledOnce();
});

it('has a name for a workshop without a title', () => {
  show(smallMap);
  expect(screen.getByRole('heading', { name: 'Untitled workshop' })).toBeVisible();
});

it('offers to take back what was done last, by its name', async () => {
  const { user, add, document } = show();
  expect(undoButton()).toBeDisabled();
  add();
  expect(undoButton()).toHaveAccessibleName('Undo: Station added (Ctrl+Z)');
  await user.click(undoButton());
  expect(document()).toEqual(named);
  await user.click(screen.getByRole('button', { name: 'Redo: Station added (Ctrl+Shift+Z)' }));
  expect(document().stations['s9']).toBeDefined();
});

it.each([
  ['Control', '{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'],
  ['Control and Y', '{Control>}z{/Control}', '{Control>}y{/Control}'],
  ['Command', '{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
])('takes back and does again by keyboard: %s', async (_, undo, redo) => {
  const { user, add, document } = show();
  add();
  await user.keyboard(undo);
  expect(document()).toEqual(named);
  await user.keyboard(redo);
  expect(document().stations['s9']).toBeDefined();
});

it('leaves undo to a field with text half typed in it, and to nobody else', async () => {
  const { user, add, document } = show();
  add();
  await user.click(screen.getByRole('textbox', { name: 'half typed' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(document().stations['s9']).toBeDefined();
  await user.click(screen.getByRole('textbox', { name: 'committed' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(document().stations['s9']).toBeUndefined();
});

it('saves the file with the button and with Ctrl+S, where the browser would save the page', async () => {
  const { user, onSaveFile } = show();
  await user.click(screen.getByRole('button', { name: 'Save file' }));
  expect(onSaveFile).toHaveBeenCalledTimes(1);
  const key = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true });
  window.dispatchEvent(key);
  expect(onSaveFile).toHaveBeenCalledTimes(2);
  expect(key.defaultPrevented).toBe(true);
});

it('says Saved quietly, and aloud that something is not saved, with the way to a file beside it', async () => {
  const { saving, user, onSaveFile } = show();
  expect(screen.queryByRole('button', { name: 'Save a file now' })).toBeNull();
  expect(screen.getByText(/^Saved /)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  saving({ kind: 'saving' });
  expect(screen.getByText('Saving…')).toBeVisible();
  for (const why of ['full', 'newer', 'error'] as const) {
    saving({ kind: 'unsaved', why, message: '' });
    expect(screen.getByRole('alert')).toHaveTextContent(/^Not saved/);
    onSaveFile.mockClear();
    await user.click(screen.getByRole('button', { name: 'Save a file now' }));
    expect(onSaveFile).toHaveBeenCalledOnce();
  }
  saving({ kind: 'memory', message: '' });
  expect(screen.getByRole('alert')).toHaveTextContent(/^In memory only/);
});
