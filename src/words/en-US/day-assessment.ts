import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}
interface Text {
  readonly text: string;
}

/** The self-assessment before the day: statements, answers, and what they give to talk about. */
export const assessmentWords = {
  'assessment.title': 'Self-assessment',
  'assessment.views': 'What is shown',
  'assessment.view.spread': 'Spread',
  'assessment.view.answers': 'Answers',
  'assessment.view.statements': 'Statements',
  'assessment.people': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      '=0': 'Nobody has answered yet',
      one: '1 answer sheet',
      other: `${say.number(count)} answer sheets`,
    }),
  'assessment.noStatements':
    'There are no statements yet. Take those of the template, or write your own under Statements.',
  'assessment.takeStatements': 'Take the statements of the template',
  'assessment.tookStatements': 'Took the statements of the template',
  'assessment.noAnswers':
    'Ask several people of each agency, before the day, how far they agree. Type their answers in, or import what a survey has saved: one row for each person, one column for each statement.',
  'assessment.points': 'Talking points',
  'assessment.pointsHint': 'First where people see it differently, then where they agree that it is weak.',
  'assessment.noPoints': 'Nothing stands out.',
  'assessment.split': ({ low, high }: { low: number; high: number }) =>
    `seen differently: ${low} say no, ${high} say yes`,
  'assessment.weak': ({ median }: { median: string }) => `weak: the middle answer is ${median}`,
  'assessment.wholeSystem': 'Whole system',
  'assessment.isSplit': 'seen differently',
  'assessment.isWeak': 'weak',
  'assessment.numbers': ({ answered, median }: { answered: number; median: string }, say: Grammar) =>
    `${say.plural(answered, { one: '1 answer', other: `${say.number(answered)} answers` })}, middle ${median}`,
  'assessment.none': 'no answers',
  'assessment.bar': ({ counts }: { counts: string }) => `From disagree to agree: ${counts}`,
  'assessment.toGap': ({ text }: Text) => `Make a gap: ${text}`,
  'assessment.didGap': ({ text }: Text) => `Made a gap of: ${text}`,
  'assessment.gapText': ({ text }: Text) => `Not true here: ${text}`,
  'assessment.isGap': 'is a gap',
  'assessment.legend': 'Bars run from disagree (left) to agree (right).',

  'scale.agreement.1': 'Strongly disagree',
  'scale.agreement.2': 'Disagree',
  'scale.agreement.3': 'Neither',
  'scale.agreement.4': 'Agree',
  'scale.agreement.5': 'Strongly agree',
  'scale.extent.0': 'Not at all',
  'scale.extent.1': 'Partly',
  'scale.extent.2': 'Fully',
  'scale.unsure': 'Cannot say',
  'scale.short.unsure': '?',

  'sheetOf.whose': 'Whose answers',
  'sheetOf.new': 'Next person',
  'sheetOf.newPlaceholder': 'Name or agency of the next person, then Enter',
  'sheetOf.nameless': 'somebody',
  'sheetOf.added': ({ name }: Named) => `Added an answer sheet: ${name}`,
  'sheetOf.remove': ({ name }: Named) => `Remove the answers of ${name}`,
  'sheetOf.removed': ({ name }: Named) => `Removed the answers of ${name}`,
  'sheetOf.answered': ({ name, text }: Named & Text) => `${name} on: ${text}`,
  'sheetOf.hint': '1 to 5 answers and goes on, 0 is “cannot say”, Delete takes an answer back.',
  'sheetOf.progress': ({ answered, all }: { answered: number; all: number }) => `${answered} of ${all} answered`,

  'statement.of': ({ name }: Named) => `Statements of ${name}`,
  'statement.cell': ({ number, name }: Named & { number: number }) => `Statement ${number} of ${name}`,
  'statement.new': ({ name }: Named) => `Next statement of ${name}`,
  'statement.newPlaceholder': 'Add a statement',
  'statement.added': ({ text }: Text) => `Added a statement: ${text}`,
  'statement.changed': ({ text }: Text) => `Changed a statement: ${text}`,
  'statement.remove': ({ text }: Text) => `Remove: ${text}`,
  'statement.removed': ({ text }: Text) => `Removed a statement: ${text}`,

  'answers.import': 'Import answers',
  'answers.explain':
    'Takes what a survey has saved, as a CSV file or an Excel workbook: one row for each person, one column for each statement, with 1 to 5 or the words of the scale in its cells.',
  'answers.unreadable.empty': 'There is nothing in this file.',
  'answers.unreadable.no sheet':
    'This is no CSV file and no Excel workbook that can be read. Save it as CSV and try again.',
  'answers.unreadable.too large': 'This file is too large to be a list of answers.',
  'answers.found': ({ people, statements, all }: { people: number; statements: number; all: number }, say: Grammar) =>
    `${say.plural(people, { one: '1 person', other: `${say.number(people)} people` })}, ${say.number(statements)} of ${say.number(all)} statements found.`,
  'answers.columns': ({ columns }: { columns: string }) =>
    `These columns fit no statement and are left out: ${columns}.`,
  'answers.cells': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: '1 cell is no answer and stays open:',
      other: `${say.number(count)} cells are no answers and stay open:`,
    }),
  'answers.cell': ({ line, cell }: { line: number; cell: string }) => `Row ${line}: ${cell}`,
  'answers.nothing': 'No column fits a statement. The first row must hold the statements as they stand here.',
  'answers.take': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'Take 1 answer sheet', other: `Take ${say.number(count)} answer sheets` }),
  'answers.took': ({ count, source }: Counted & { source: string }, say: Grammar) =>
    say.plural(count, {
      one: `Took 1 answer sheet from ${source}`,
      other: `Took ${say.number(count)} answer sheets from ${source}`,
    }),
} as const;
