import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReportPreview } from '../../../src/export/preview/ReportPreview.tsx';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

// Two workers start, and one of them reads fonts.
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 30_000 };

const workshop = madeUpWorkshop(SMALL);
const called = (title: string): WorkshopDocument => {
  const about = workshop.about['about'];
  return about ? { ...workshop, about: { about: { ...about, recommendations: title } } } : workshop;
};

const show = (shown: WorkshopDocument) => (
  <div style={{ blockSize: '600px', inlineSize: '500px' }}>
    <ReportPreview workshop={shown} />
  </div>
);

const page = (number: number) => screen.findByRole('img', { name: new RegExp(`^Page ${number} of \\d+$`) }, SOON);

/** How many pixels of a page are neither white nor empty. */
function inkOn(canvas: HTMLElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas');
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 200) ink++;
  return ink;
}

it('shows the pages of the report, and goes to the section that is chosen', async () => {
  render(show(workshop));
  const cover = await page(1);
  await waitFor(() => expect(inkOn(cover)).toBeGreaterThan(200), SOON);
  await userEvent.selectOptions(screen.getByLabelText('Go to a section'), 'Priorities');
  await waitFor(() => expect(screen.getByLabelText('Go to a section')).toHaveDisplayValue('Priorities'), SOON);
});

it('draws only the pages that are in sight', async () => {
  render(show(workshop));
  const cover = await page(1);
  await waitFor(() => expect(inkOn(cover)).toBeGreaterThan(200), SOON);
  const pages = screen.getAllByRole('img');
  expect(inkOn(pages.at(-1) ?? cover)).toBe(0);
});

it('is made again when the words change, and goes along to them', async () => {
  const { rerender } = render(show(workshop));
  await page(1);
  rerender(show(called('Meet again every month, and tell the council what became of each step.')));
  await waitFor(
    () => expect(screen.getByLabelText('Go to a section')).not.toHaveDisplayValue('Cover and contents'),
    SOON,
  );
});
