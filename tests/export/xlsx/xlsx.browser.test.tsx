import { expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../../src/export/xlsx/xlsx.ts';
import { LARGE, madeUpWorkshop } from '../madeUpWorkshop.ts';

it('writes in the browser what reads back, also where the library packs in a worker', async () => {
  const workshop = madeUpWorkshop(LARGE);
  expect((await readXlsx(await writeXlsx(workshop))).document).toEqual(workshop);
});
