import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aboutOf } from '../../../src/workshop/model/workshop-document.ts';
import { Workshops } from '../../../src/workshop/shelf/Workshops.tsx';
import type { Device } from '../../../src/workshop/storage/device.ts';
import { writeFile } from '../../../src/workshop/storage/file.ts';
import { createWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from '../storage/test-device.ts';

beforeEach(() => {
  location.hash = '';
});

/** The shelf, with a table beside it that says what lies on it. */
function show(device: Device = emptyDevice()) {
  render(
    <Workshops device={device} sample={() => Promise.resolve(furnished)}>
      {({ table, said, phase, onPhase, onShelf }) => (
        <main>
          <h1>{`On the table: ${aboutOf(table.open.document).title || 'no title'}, ${phase}`}</h1>
          <p>{said.said}</p>
          <button type="button" onClick={() => onPhase('plan')}>
            to the plan
          </button>
          <button type="button" onClick={onShelf}>
            to the shelf
          </button>
        </main>
      )}
    </Workshops>,
  );
  return { device, user: userEvent.setup({ applyAccept: false }) };
}

const press = (name: string | RegExp) => screen.findByRole('button', { name });
const onTable = (text: string) => screen.findByRole('heading', { name: `On the table: ${text}` });
/** The field behind a button that asks for a file. */
function fileField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('Nothing asks for a file');
  return field;
}

describe('the shelf', () => {
  it('starts a workshop from a template, and finds it again later', async () => {
    const { user } = show();
    await user.click(await press('New workshop'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await user.keyboard('Alder County');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Start from' }), 'United States: adults');
    await user.click(dialog.getByRole('button', { name: 'Create workshop' }));
    expect(await onTable('Alder County, map')).toBeVisible();
    await user.click(await press('to the plan'));
    expect(await onTable('Alder County, plan')).toBeVisible();
    await user.click(await press('to the shelf'));
    await user.click(await press('Open Alder County'));
    expect(await onTable('Alder County, map')).toBeVisible();
  });

  it('asks for a title, and for nothing else', async () => {
    const { user } = show();
    await user.click(await press('New workshop'));
    await user.click(await screen.findByRole('button', { name: 'Create workshop' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription(/Give the workshop a title/);
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Alder{Enter}');
    expect(await onTable('Alder, map')).toBeVisible();
  });

  it('opens the sample', async () => {
    const { user } = show();
    await user.click(await press('Try the sample'));
    expect(await onTable('no title, map')).toBeVisible();
  });

  it('opens a workshop file, and says what became of it', async () => {
    const { user } = show();
    const text = writeFile({ workshop: 'w-elsewhere', document: furnished, savedAt: 0 });
    await press('Open file');
    await user.upload(fileField(), new File([text], 'day.sim.json'));
    expect(await onTable('no title, map')).toBeVisible();
    expect(screen.getByText('The file is open and now kept on this device too.')).toBeVisible();
    expect(location.hash).toBe('#/w-elsewhere/map');
  });

  it('starts a workshop from a list of cards, with what came in and what was not understood', async () => {
    const { user } = show();
    await press('Open file');
    await user.upload(fileField(), new File(['kind,intercept,text\ngap,1,No beds\nwish,1,A garden\n'], 'Alder.csv'));
    const remarks = within(await screen.findByRole('dialog', { name: 'What came in' }));
    expect(remarks.getByText(/1 gap · 1 parked card/)).toBeVisible();
    expect(remarks.getByText(/The kind “wish” is not known/)).toBeVisible();
    await user.click(remarks.getByRole('button', { name: 'Close' }));
    expect(await onTable('Alder, map')).toBeVisible();
  });

  it('refuses what it cannot read in words, and stays', async () => {
    const { user } = show();
    await press('Open file');
    await user.upload(fileField(), new File(['{"type":"drawing"}'], 'drawing.json'));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not a workshop file');
    expect(location.hash).not.toMatch(/map/);
  });

  it('takes a workshop off the shelf and puts it back', async () => {
    const device = emptyDevice();
    await createWorkshop(device, furnished).close();
    const { user } = show(device);
    await user.click(await press(/^Remove Untitled workshop/));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Open Untitled/ })).toBeNull());
    await user.click(await press('Undo'));
    expect(await press(/^Open Untitled/)).toBeVisible();
  });
});

describe('an address', () => {
  it('opens the workshop that it names, at the screen that it names', async () => {
    const device = emptyDevice();
    const { id, close } = createWorkshop(device, furnished);
    await close();
    location.hash = `#/${id}/people`;
    show(device);
    expect(await onTable('no title, people')).toBeVisible();
  });

  it('of a workshop that is not here leads to the shelf, and says why', async () => {
    location.hash = '#/gone/map';
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('This workshop is not on this device.');
    expect(screen.getByRole('button', { name: 'New workshop' })).toBeVisible();
  });
});
