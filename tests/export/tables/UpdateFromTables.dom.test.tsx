import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { writeCsv } from '../../../src/export/csv/csv.ts';
import { sheetsOf } from '../../../src/export/readBack.ts';
import type { ReadSheets } from '../../../src/export/tables/sheetsInWorker.ts';
import { UpdateFromTables } from '../../../src/export/tables/UpdateFromTables.tsx';
import { ChangeList } from '../../../src/workshop/merging/ChangeList.tsx';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

const workshop = madeUpWorkshop(SMALL);

/** Without a worker: what it would say. */
async function readHere(file: File): Promise<ReadSheets> {
  const sheets = await sheetsOf(file.name, new Uint8Array(await file.arrayBuffer()));
  return sheets ? { kind: 'sheets', sheets } : { kind: 'foreign' };
}

/** Hands the dialog a file. */
async function given(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const onApply = vi.fn<(to: WorkshopDocument, file: string) => void>();
  const { container } = render(
    <UpdateFromTables
      workshop={workshop}
      newId={() => 'new'}
      sheetsIn={readHere}
      list={ChangeList}
      onApply={onApply}
      onClose={() => undefined}
    />,
  );
  const input = container.ownerDocument.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No way to choose a file');
  await userEvent.upload(input, new File([bytes], name));
  return onApply;
}

describe('updating from tables', () => {
  it('shows what a file would change before anything is done', async () => {
    const [card] = Object.values(workshop.cards);
    if (!card) throw new Error('No card');
    const edited = { ...workshop, cards: { ...workshop.cards, [card.id]: { ...card, text: 'Two more beds' } } };
    const onApply = await given('tables.csv.zip', writeCsv(edited));
    expect(await screen.findByText(/Two more beds/)).toBeVisible();
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Take over the changes' }));
    expect(onApply).toHaveBeenCalledWith(edited, 'tables.csv.zip');
  });

  it('takes a single table that was taken out of its archive, and removes nothing before it is told to', async () => {
    await given('cards.csv', new Uint8Array(strToU8('id,text\r\n')));
    const check = await screen.findByRole('checkbox', { name: /^Remove the \d+ records/ });
    const apply = screen.getByRole('button', { name: 'Take over the changes' });
    expect(apply).toBeDisabled();
    await userEvent.click(check);
    expect(apply).toBeEnabled();
  });

  it('says where a list of cards from elsewhere comes in', async () => {
    await given('list.csv', new Uint8Array(strToU8('name,phone\r\nx,1\r\n')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Add cards from a CSV file');
  });

  it('says that a damaged archive cannot be read', async () => {
    await given('tables.zip', new Uint8Array(writeCsv(workshop).slice(0, 900)));
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read');
  });

  it('looks at a file that was dropped on the workshop without being asked for it', async () => {
    const [card] = Object.values(workshop.cards);
    if (!card) throw new Error('No card');
    const edited = { ...workshop, cards: { ...workshop.cards, [card.id]: { ...card, text: 'Dropped in' } } };
    const props = {
      workshop,
      newId: () => 'new',
      list: ChangeList,
      onApply: vi.fn<(to: WorkshopDocument) => void>(),
      onClose: () => undefined,
    };
    const offered = new File([writeCsv(edited)], 'tables.csv.zip');
    render(<UpdateFromTables {...props} offered={offered} sheetsIn={readHere} />);
    expect(await screen.findByText(/Dropped in/)).toBeVisible();
    expect(props.onApply).not.toHaveBeenCalled();
  });

  it.each([
    ['too-large', /too large/],
    ['too-slow', /took too long|too much/],
  ] as const)('says that a file is %s to be read', async (kind, words) => {
    const props = {
      workshop,
      newId: () => 'new',
      list: ChangeList,
      onApply: vi.fn<(to: WorkshopDocument) => void>(),
      onClose: () => undefined,
    };
    render(<UpdateFromTables {...props} offered={new File([], 'x.zip')} sheetsIn={async () => ({ kind })} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});
