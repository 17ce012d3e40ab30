import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../src/export/ExportMenu.tsx';
import type { Shown } from '../../src/export/shown.ts';
import { carryOut } from '../../src/workshop/model/change.ts';
import { hideSection } from '../../src/workshop/model/report-section-edits.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, SMALL } from './madeUpWorkshop.ts';

// jsdom has no workers; `inWorker.browser.test.tsx` holds those to making the same files.
vi.mock('../../src/export/inWorker.ts', () => import('./inPage.ts'));

/** Opens the dialog of a workshop and chooses a format. */
async function asked(format: string, workshop: WorkshopDocument, personal = 0, shown?: Shown) {
  const saveAs = vi.fn<(name: string, content: Blob) => void>();
  const tell = vi.fn<(text: string, tone: 'done' | 'problem') => void>();
  render(
    <ExportMenu
      workshop={() => workshop}
      shown={shown}
      now={() => 0}
      saveAs={saveAs}
      tell={tell}
      personalIn={() => personal}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
  await userEvent.selectOptions(screen.getByLabelText('Format'), format);
  return { saveAs, tell };
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
const warnings = () => within(screen.getByRole('region', { name: 'Before you save' }));

/** A workshop whose steps are due in words. */
function dueSoon(): WorkshopDocument {
  const workshop = madeUpWorkshop(SMALL);
  const steps = Object.values(workshop.steps).map((step) => ({ ...step, due: 'soon' }));
  return { ...workshop, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

describe('the export dialog', () => {
  it('saves a file under the place and date, and says so', async () => {
    const { saveAs, tell } = await asked('All tables as CSV', madeUpWorkshop(SMALL));
    await save();
    await waitFor(() => expect(saveAs).toHaveBeenCalledOnce());
    const name = saveAs.mock.calls[0]?.[0] ?? '';
    expect(name).toMatch(/-2026-10-14\.csv\.zip$/);
    expect(tell).toHaveBeenCalledWith(`${name} is in your downloads.`, 'done');
  });

  it('says what a file cannot hold before it is saved', async () => {
    const { saveAs } = await asked('Calendar of due steps', dueSoon());
    expect(await warnings().findByText(/steps have no day by which they are due/)).toBeVisible();
    expect(saveAs).not.toHaveBeenCalled();
  });

  it('names the characters for which the paper has no sign', async () => {
    const workshop = madeUpWorkshop(SMALL);
    const [card] = Object.values(workshop.cards);
    const odd = card ? { ...workshop, cards: { ...workshop.cards, [card.id]: { ...card, text: 'Ask 𒀀' } } } : workshop;
    await asked('PDF: report to print and to read', odd);
    expect(await warnings().findByText(/no sign for 𒀀 \(.+\), first in “.+”/)).toBeVisible();
  });

  it('names the sections that the room has chosen not to print, as far as they have something to say', async () => {
    const withoutLens = carryOut(madeUpWorkshop(SMALL), hideSection('lens', true)).document;
    const hidden = carryOut(withoutLens, hideSection('priorities', true)).document;
    await asked('Markdown', hidden);
    expect(await warnings().findByText(/^You have chosen not to print: Priorities\./)).toBeVisible();
  });

  it('says so when texts look like the data of a person', async () => {
    await asked('Markdown', madeUpWorkshop(SMALL), 2);
    expect(warnings().getByText(/^2 texts look like the data of a person/)).toBeVisible();
  });

  it('offers the parts that a format has, and names the file after the part', async () => {
    const { saveAs } = await asked('Markdown', madeUpWorkshop(SMALL));
    await userEvent.selectOptions(screen.getByLabelText('Part'), 'Action plan');
    await save();
    await waitFor(() => expect(saveAs).toHaveBeenCalledOnce());
    expect(saveAs.mock.calls[0]?.[0]).toMatch(/\.plan\.md$/);
  });

  it('has no part to choose for tables', async () => {
    await asked('All tables as an Excel workbook', madeUpWorkshop(SMALL));
    expect(screen.queryByLabelText('Part')).toBeNull();
  });

  it('opens on the key for printing', async () => {
    const workshop = madeUpWorkshop(SMALL);
    render(
      <ExportMenu
        workshop={() => workshop}
        now={() => 0}
        saveAs={() => undefined}
        tell={() => undefined}
        personalIn={() => 0}
      />,
    );
    await userEvent.keyboard('{Control>}p{/Control}');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('makes a picture of what the screen shows, says what that leaves out, and makes the whole one when asked', async () => {
    const workshop = madeUpWorkshop(SMALL);
    const shown: Shown = { cards: {}, collapsed: new Set(), caption: 'Shown: only Gap' };
    const { saveAs } = await asked('Picture of the map (SVG)', workshop, 0, shown);
    expect(
      await warnings().findByText(/^Shown: only Gap\. That is 0 of \d+ cards; the picture says so\.$/),
    ).toBeVisible();
    await save();
    await waitFor(() => expect(saveAs).toHaveBeenCalledOnce());
    expect(saveAs.mock.calls[0]?.[0]).toMatch(/\.as-shown\.svg$/);
    expect(await saveAs.mock.calls[0]?.[1].text()).toContain('>Shown: only Gap<');

    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    await userEvent.selectOptions(screen.getByLabelText('Format'), 'Picture of the map (SVG)');
    await userEvent.click(screen.getByRole('checkbox', { name: /^As the screen shows the map/ }));
    expect(await warnings().findByText(/The file holds the map alone/)).toBeVisible();
    expect(warnings().queryByText(/Shown: only Gap/)).toBeNull();
    await save();
    await waitFor(() => expect(saveAs).toHaveBeenCalledTimes(2));
    expect(saveAs.mock.calls[1]?.[0]).not.toMatch(/as-shown/);
    expect(await saveAs.mock.calls[1]?.[1].text()).not.toContain('Shown: only Gap');
  });

  it('asks nothing about the screen where it shows the whole map', async () => {
    await asked('Picture of the map (SVG)', madeUpWorkshop(SMALL));
    expect(screen.queryByRole('checkbox', { name: /^As the screen shows the map/ })).toBeNull();
  });

  it('makes the report at once from its own button, though the room has hidden a section', async () => {
    const hidden = carryOut(madeUpWorkshop(SMALL), hideSection('priorities', true)).document;
    const tell = vi.fn<(text: string, tone: 'done' | 'problem') => void>();
    render(
      <ExportMenu
        workshop={() => hidden}
        now={() => 0}
        saveAs={vi.fn<(name: string, content: Blob) => void>()}
        tell={tell}
        personalIn={() => 0}
        shown={undefined}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'PDF' }));
    await waitFor(() => expect(tell).toHaveBeenCalled());
    expect(screen.queryByRole('region', { name: 'Before you save' })).toBeNull();
  });
});
