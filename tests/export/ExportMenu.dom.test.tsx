import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ExportMenu } from '../../src/export/ExportMenu.tsx';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, SMALL } from './madeUpWorkshop.ts';

/** Chooses a file in the menu of the workshop. */
async function chosen(file: string, workshop: WorkshopDocument) {
  const saveAs = vi.fn<(name: string, content: Blob) => void>();
  const tell = vi.fn<(text: string, tone: 'done' | 'problem') => void>();
  render(<ExportMenu workshop={() => workshop} now={() => 0} saveAs={saveAs} tell={tell} />);
  await userEvent.click(screen.getByRole('button', { name: 'Other papers and files' }));
  await userEvent.click(screen.getByRole('menuitem', { name: file }));
  return { saveAs, tell };
}

it('saves a file under the place and date, and says so', async () => {
  const { saveAs, tell } = await chosen('All tables as CSV', madeUpWorkshop(SMALL));
  await waitFor(() => expect(saveAs).toHaveBeenCalledOnce());
  const name = saveAs.mock.calls[0]?.[0] ?? '';
  expect(name).toMatch(/-2026-10-14\.csv\.zip$/);
  expect(tell).toHaveBeenCalledWith(`${name} is in your downloads.`, 'done');
});

it('says what a file cannot hold before it saves it', async () => {
  const workshop = madeUpWorkshop(SMALL);
  const steps = Object.values(workshop.steps).map((step) => ({ ...step, due: 'soon' }));
  const inWords = { ...workshop, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
  const { saveAs } = await chosen('Calendar of due steps', inWords);
  expect(await screen.findByText(/^9 steps have no day/)).toBeVisible();
  expect(saveAs).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saveAs).toHaveBeenCalledOnce();
});
