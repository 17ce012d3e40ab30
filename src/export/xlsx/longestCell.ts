/** What a cell of a workbook holds at most, in characters; Excel calls a file with more damaged. */
export const LONGEST_CELL = 32_767;
