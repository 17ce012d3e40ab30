import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

/** What those who pay for services look at. The titles of its tables are those of the paper. */
export const commissioningWords = {
  'phase.commissioning': 'For those who pay',
  'reporting.parts': 'The report and what is for those who pay',
  'commissioning.title': 'For those who pay',
  'commissioning.filter': 'What is shown',
  'commissioning.need': 'Need',
  'commissioning.anyNeed': 'Every need',
  'commissioning.anyIntercept': 'Every intercept',
  'commissioning.anyPopulation': 'Everybody',
  'commissioning.anyArea': 'Every area',
  'commissioning.clear': 'Show everything',
  'commissioning.saveTables': 'Save as Excel',
  'commissioning.elsewhere':
    'As PDF, Word or slides: Export…, then the part “Commissioning summary”. Those hold everything, whatever is filtered here.',
  'commissioning.tablesFailed': ({ detail }: { detail: string }) =>
    `The workbook could not be made (${detail}). Try again, or save the commissioning summary as PDF.`,
  'commissioning.empty':
    'There is nothing on the map yet. Note services and gaps there; with needs, populations and areas on the cards, this view says where services are missing, which are full, and what nobody knows.',
  'commissioning.nothing': 'Nothing here fits what is chosen above.',
  'commissioning.gaps': 'Gaps',
  'commissioning.gapCount': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'no gap', one: '1 gap', other: `${say.number(count)} gaps` }),
  'commissioning.serviceCount': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'no service', one: '1 service', other: `${say.number(count)} services` }),
  'commissioning.noNeed':
    'No gap speaks to a need yet. Choose the needs of a card in its details, or in the coverage grid.',
  'commissioning.noPopulation': 'No card names a population. Write it in the details of a card.',
  'commissioning.noArea': 'No card names an area. Write it in the details of a card.',
  'commissioning.noShort': 'No service is marked as short of capacity.',
  'commissioning.noClosing': 'No priority answers a gap yet.',
  'commissioning.noUncollected': 'No figure is marked as not collected.',
  'commissioning.noUnchecked': 'Somebody has checked every service.',
  'commissioning.cell': ({ row, need, count }: Counted & { row: string; need: string }, say: Grammar) =>
    `${row}, ${need}: ${say.plural(count, { '=0': 'no gap', one: '1 gap', other: `${say.number(count)} gaps` })}`,
  'commissioning.unknown': ({ row, need }: { row: string; need: string }) =>
    `${row}, ${need}: neither a gap nor a service is noted`,
  'commissioning.keyOfCells':
    'Each cell counts gaps; press one to see only these. A dash: neither a gap nor a service is noted.',
  'commissioning.show': ({ name }: Named) => `Show on the map: ${name}`,
  'commissioning.only': ({ name }: Named) => `Show only: ${name}`,
  'commissioning.amount': ({ value, unit }: { value: number; unit: string }, say: Grammar) =>
    `${say.number(value)} ${unit}`.trim(),
  'commissioning.unitHead': 'Unit',
  'commissioning.yearHead': 'Year',
  'commissioning.more': ({ count }: Counted, say: Grammar) => `and ${say.number(count)} more`,
} as const;
