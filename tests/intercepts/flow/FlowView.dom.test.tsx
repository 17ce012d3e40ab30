import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FlowView } from '../../../src/intercepts/flow/FlowView.tsx';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { renderOnDesk } from '../coverage/on-desk.tsx';

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('the table says the numbers of the picture, and what nobody knows', () => {
  renderOnDesk(<FlowView>{null}</FlowView>, marlowCounty());
  expect(cellsOf(screen.getByRole('row', { name: /^2 Initial/ }))).toEqual(['5,796', '1,790', '3,040 + ?', '0']);
  expect(screen.getByRole('img')).toHaveAccessibleName(/2 Initial Detention.*: 5,796 arrive, 1,790 leave/);
});

test('a slider says in a sentence how many fewer people go on, and changes nothing of the map', async () => {
  const start = marlowCounty();
  const { user, now } = renderOnDesk(<FlowView>{null}</FlowView>, start);
  fireEvent.change(screen.getByRole('slider', { name: 'More leave at intercept 1' }), { target: { value: '10' } });
  expect(screen.getByText(/^580 fewer people a year reach Intercept 2/)).toBeVisible();
  expect(cellsOf(screen.getByRole('row', { name: /^2 Initial/ })).at(-1)).toBe('580');
  expect(now().document).toBe(start);
  await user.click(screen.getByRole('button', { name: 'As it is' }));
  expect(screen.getByText(/^Move a slider/)).toBeVisible();
});

test('a map without figures says how to get them, and calls nothing zero', () => {
  renderOnDesk(<FlowView>{null}</FlowView>, newWorkshop(usAdults, {}));
  expect(screen.getByText(/No path has a yearly volume yet/)).toBeVisible();
  expect(screen.queryByRole('slider')).toBeNull();
  expect(cellsOf(screen.getByRole('row', { name: /^1 Law/ }))).toEqual(['unknown', 'unknown', 'unknown', '0']);
});

test('who comes back is listed with the most people first, and what nobody has counted is no zero', () => {
  renderOnDesk(<FlowView>{null}</FlowView>, marlowCounty());
  const door = screen.getByRole('region', { name: 'The revolving door: who comes back' });
  expect(door).toHaveTextContent('286 people a year are known to come back. 1 way back has no figure yet.');
  expect(
    within(door)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^Pretrial Services → Initial Detention.*190/),
    expect.stringMatching(/^Probation → Initial Detention.*96/),
    expect.stringMatching(/^Parole → Jail.*unknown/),
  ]);
});
