import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { CommissioningScreen } from '../../../src/workshop/commissioning/CommissioningScreen.tsx';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { renderOnTable } from '../table.tsx';

function show(document = marlowCounty()) {
  const onCard = vi.fn<(card: string) => void>();
  const onMeasures = vi.fn<() => void>();
  const onSaveTables = vi.fn<() => void>();
  const shown = renderOnTable(
    <CommissioningScreen onCard={onCard} onMeasures={onMeasures} onSaveTables={onSaveTables} />,
    document,
  );
  return { ...shown, onCard, onMeasures, onSaveTables };
}

const gapRows = () =>
  within(screen.getByRole('table', { name: 'Gaps' }))
    .getAllByRole('row')
    .slice(1);

it('says where its rows come from while there is nothing on the map', () => {
  show(emptyWorkshop());
  expect(screen.getByText(/There is nothing on the map yet/)).toBeVisible();
});

it('leads from each gap and each service to its card', async () => {
  const { user, onCard, document } = show();
  const [first] = within(screen.getByRole('table', { name: 'Services short of capacity' })).getAllByRole('button');
  if (!first) throw new Error('The sample has no service that is short of capacity');
  await user.click(first);
  expect(document().cards[onCard.mock.calls[0]?.[0] ?? '']).toMatchObject({ kind: 'resource', status: 'short' });
});

it('shows what is behind a cell of the grid in all tables, and everything again', async () => {
  const { user } = show();
  const all = gapRows().length;
  const [cell] = screen.getAllByRole('button', { name: /^Intercept \d.*: [1-9]\d* gaps?$/ });
  if (!cell) throw new Error('The sample has no gap that speaks to a need');
  const count = Number(cell.textContent);
  await user.click(cell);
  expect(gapRows()).toHaveLength(count);
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(gapRows()).toHaveLength(all);
});

it('hands out its tables', async () => {
  const { user, onSaveTables } = show();
  await user.click(screen.getByRole('button', { name: 'Save as Excel' }));
  expect(onSaveTables).toHaveBeenCalledOnce();
});
