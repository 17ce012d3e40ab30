import type { Grammar } from '../grammar.ts';

interface Named {
  readonly name: string;
}

/** Figures about each intercept. */
export const measureWords = {
  'measures.title': 'Measures',
  'measures.empty': 'There are no measures yet. Take the working list of the template, or write your own below.',
  'measures.take': 'Take the working list',
  'measures.took': 'Took the working list of measures',
  'measures.hint':
    'Type the figure, or “-” where nobody collects it. Alt+N says so from any cell of the row, Alt+G makes a gap of it.',
  'measures.state': ({ known, none, open }: { known: number; none: number; open: number }, say: Grammar) =>
    `${say.number(known)} known · ${say.number(none)} not collected · ${say.number(open)} open`,
  'measures.of': ({ name }: Named) => `Measures of ${name}`,
  'measure.name': 'Measure',
  'measure.value': 'Figure',
  'measure.unit': 'Unit',
  'measure.period': 'Period',
  'measure.source': 'Source',
  'measure.definition': 'What is counted',
  'measure.collected': 'Collected',
  'measure.gap': 'Gap',
  'measure.actions': 'Actions',
  'measure.collected.open': 'Not said',
  'measure.collected.yes': 'Yes',
  'measure.collected.no': 'No',
  'measure.notCollected': 'not collected',
  'measure.open': 'not said',
  'measure.cell': ({ column, name }: { column: string; name: string }) => `${column} of ${name}`,
  'measure.new': ({ name }: Named) => `Next measure of ${name}`,
  'measure.newPlaceholder': 'Add a measure',
  'measure.nameless': 'measure without a name',
  'measure.added': ({ name }: Named) => `Added the measure ${name}`,
  'measure.changed': ({ column, name }: { column: string; name: string }) =>
    `Changed ${column.toLowerCase()} of ${name}`,
  'measure.isNotCollected': ({ name }: Named) => `Nobody collects ${name}`,
  'measure.remove': ({ name }: Named) => `Remove ${name}`,
  'measure.removed': ({ name }: Named) => `Removed the measure ${name}`,
  'measure.toGap': 'Make a gap',
  'measure.toGapOf': ({ name }: Named) => `Make a gap: nobody collects ${name}`,
  'measure.gapText': ({ name }: Named) => `Nobody collects: ${name}`,
  'measure.didGap': ({ name }: Named) => `Made a gap: nobody collects ${name}`,
  'measure.isGap': 'is a gap',
  'measure.figure': ({ value, unit }: { value: string; unit: string }) => `${value} ${unit}`.trim(),
  'measure.noFigure': 'Write a figure, or “-” where nobody collects it.',
} as const;
