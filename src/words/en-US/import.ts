import type { Grammar } from '../grammar.ts';

/** What a remark on an import says: the words of the file that are meant, and in which rows they stand. */
interface Remarked {
  readonly value: string;
  /** "2, 5–9" */
  readonly rows: string;
  readonly count: number;
}

const inRows = ({ rows, count }: Remarked, say: Grammar) =>
  say.plural(count, { one: `row ${rows}`, other: `rows ${rows}` });

interface Counted {
  readonly count: number;
}

const counted =
  (one: string, other: string) =>
  ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: `${say.number(count)} ${one}`, other: `${say.number(count)} ${other}` });

/** Reading a CSV file: what came in, what was not understood, and why a file could not be read. */
export const importWords = {
  'import.roundTitle': 'Imported votes',
  'import.undo': 'Import cards',
  'import.explain':
    'Columns are found by name, in any order: kind, intercept, station, text, agency, status, capacity, heading, note. Nothing in the file is lost: what is not understood is kept in notes and listed by row.',
  'import.add': ({ name }: { name: string }) => `Add the cards of ${name}`,
  'import.pick': 'Choose a CSV file',
  'import.title': 'What came in',

  'import.count.resource': counted('resource', 'resources'),
  'import.count.gap': counted('gap', 'gaps'),
  'import.count.opportunity': counted('opportunity', 'opportunities'),
  'import.count.quick-fix': counted('quick fix', 'quick fixes'),
  'import.count.parked': counted('parked card', 'parked cards'),
  'import.count.priority': counted('priority', 'priorities'),
  'import.count.votes': counted('vote', 'votes'),
  'import.count.objective': counted('objective', 'objectives'),
  'import.count.action': counted('action step', 'action steps'),
  'import.count.introduction': counted('introduction', 'introductions'),
  'import.count.station': counted('new station', 'new stations'),

  'import.readAsWindows1252': () =>
    'The file is neither UTF-8 nor UTF-16. It was read as Windows-1252: check accented letters.',
  'import.brokenQuotes': (remarked: Remarked, say: Grammar) =>
    `A quotation mark is missing or out of place in ${inRows(remarked, say)}: check how the cells were cut.`,
  'import.unknownColumn': (remarked: Remarked, say: Grammar) =>
    `The column “${remarked.value}” is not known. Its values are kept in the notes (${inRows(remarked, say)}).`,
  'import.cellWithoutColumn': (remarked: Remarked, say: Grammar) =>
    `Values under no column name are kept in the notes (${inRows(remarked, say)}).`,
  'import.withoutKindColumn': () => 'There is no column “kind”, so every row is kept as a parked card.',
  'import.unknownKind': (remarked: Remarked, say: Grammar) =>
    `The kind “${remarked.value}” is not known. Kept as parked under that heading (${inRows(remarked, say)}).`,
  'import.rowWithoutKind': (remarked: Remarked, say: Grammar) =>
    `No kind is given in ${inRows(remarked, say)}: kept as parked.`,
  'import.rowWithoutText': (remarked: Remarked, say: Grammar) => `No text is given in ${inRows(remarked, say)}.`,
  'import.introduction': (remarked: Remarked, say: Grammar) =>
    remarked.value === ''
      ? `The introduction in ${inRows(remarked, say)} was added to the background of the workshop.`
      : `The introduction in ${inRows(remarked, say)} was added to the narrative of ${remarked.value}.`,
  'import.unknownIntercept': (remarked: Remarked, say: Grammar) =>
    `The intercept “${remarked.value}” is not on this map. Kept under the whole system (${inRows(remarked, say)}).`,
  'import.stationAdded': (remarked: Remarked, say: Grammar) =>
    `The station “${remarked.value}” was new to its intercept and was added (${inRows(remarked, say)}).`,
  'import.stationInBrackets': (remarked: Remarked, say: Grammar) =>
    `The station “${remarked.value}” is in brackets, so the cards stand at the intercept itself (${inRows(remarked, say)}).`,
  'import.stationWithoutIntercept': (remarked: Remarked, say: Grammar) =>
    `The station “${remarked.value}” has no intercept here. Kept under the whole system (${inRows(remarked, say)}).`,
  'import.unknownStatus': (remarked: Remarked, say: Grammar) =>
    `The status “${remarked.value}” is not known. It is kept in the note (${inRows(remarked, say)}).`,
  'import.unknownPriority': (remarked: Remarked, say: Grammar) =>
    `No priority is called “${remarked.value}”. The name is kept in the note (${inRows(remarked, say)}).`,
  'import.objectiveAdded': (remarked: Remarked, say: Grammar) =>
    `The action in ${inRows(remarked, say)} names a priority without an objective: an objective without text was added.`,
  'import.actionWithoutObjective': (remarked: Remarked, say: Grammar) =>
    `There is no objective above the action in ${inRows(remarked, say)}.`,

  'import.unreadable.empty': 'The file is empty.',
  'import.unreadable.not text': 'This is not a text file. In a spreadsheet program, save the sheet as CSV.',
  'import.unreadable.too large': 'The file is too large for a list of cards.',
  'import.unreadable.endless cell':
    'One cell of this file is longer than ten pages. Its rows do not end where they should: look for a quotation mark that is never closed, or save the list as CSV again.',
  'import.unreadable.no header':
    'The first row names no column that is known. It needs at least “text”, and most lists have “kind”, “intercept” and “station”.',
  'import.unreadable.no text column': 'The first row names no column “text”.',
  'import.unreadable.no rows': 'There is nothing below the first row.',
} as const;
