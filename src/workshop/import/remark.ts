/** What a person should know about an import; each has a sentence in the catalogue under `import.`. */
export const REMARKS = [
  'readAsWindows1252',
  'brokenQuotes',
  'unknownColumn',
  'cellWithoutColumn',
  'withoutKindColumn',
  'unknownKind',
  'rowWithoutKind',
  'rowWithoutText',
  'introduction',
  'unknownIntercept',
  'stationAdded',
  'stationInBrackets',
  'stationWithoutIntercept',
  'unknownStatus',
  'unknownPriority',
  'objectiveAdded',
  'actionWithoutObjective',
] as const;
export type RemarkName = (typeof REMARKS)[number];

/** `value` is what the file says, such as the name of the column; `rows` are counted as in a spreadsheet, the header is row 1. */
export interface Remark {
  readonly remark: RemarkName;
  readonly value: string;
  readonly rows: readonly number[];
}

export type MakeRemark = (remark: RemarkName, value: string, row: number) => void;

/** Collects remarks; those that say the same of several rows become one. */
export function remarkBook(): { readonly note: MakeRemark; readonly remarks: () => Remark[] } {
  const book = new Map<string, Remark & { readonly rows: number[] }>();
  const note: MakeRemark = (remark, value, row) => {
    const key = `${remark} ${value}`;
    const known = book.get(key);
    if (!known) book.set(key, { remark, value, rows: [row] });
    else if (known.rows.at(-1) !== row) known.rows.push(row);
  };
  return { note, remarks: () => [...book.values()] };
}

/** "2, 5–9": the rows in reading order, neighbors joined. */
export function rowList(rows: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
