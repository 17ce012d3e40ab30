import type { PageSize } from '../../workshop/model/workshop-document.ts';

/** Width and height in points of sheets held upright, from small to large within each family. */
export const SHEETS = {
  letter: [612, 792],
  tabloid: [792, 1224],
  'arch-c': [1296, 1728],
  'arch-d': [1728, 2592],
  'arch-e': [2592, 3456],
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a2: [1190.55, 1683.78],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
} as const;

export type Sheet = keyof typeof SHEETS;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The keys of a constant are just its keys.
export const SHEET_NAMES = Object.keys(SHEETS) as Sheet[];
export const isSheet = (name: string): name is Sheet => Object.hasOwn(SHEETS, name);

/** What a printing shop nearby has, and below it what the office printer has. */
export const FAMILIES: Readonly<Record<PageSize, readonly Sheet[]>> = {
  letter: ['letter', 'tabloid', 'arch-c', 'arch-d', 'arch-e'],
  a4: ['a4', 'a3', 'a2', 'a1', 'a0'],
};
