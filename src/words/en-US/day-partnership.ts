import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

/** What partners expect and bring, what their initials mean, and how they want to talk with each other. */
export const partnershipWords = {
  'partnership.title': 'Partnership',
  'partnership.commitments': 'Expectations and contributions',
  'partnership.commitmentsHint':
    'What each partner hopes for, and what it will do or give. Written down, both can be kept.',
  'partnership.glossary': 'Shared glossary',
  'partnership.glossaryHint':
    'The report writes initials out where they first stand and lists them. Lines such as “CIT – crisis intervention team” can be pasted.',
  'partnership.rules': 'Ground rules',
  'partnership.rulesHint': 'How people here want to talk with each other.',
  'partnership.usualRules': 'Begin with usual ones',
  'partnership.tookRules': 'Began with the usual ground rules',
  'partnership.rulesText':
    'One person speaks at a time.\nWe talk about the system, not about single people.\nWe speak from what we know and say when we guess.\nEvery agency’s view counts the same.\nWe name gaps to close them, not to blame.\nWhat is off topic goes to the parking lot.',
  'partnership.changedRules': 'Changed the ground rules',

  'commitment.partnerKind': 'Kind of partner',
  'commitment.agency': 'Agency',
  'commitment.expects': 'Expects',
  'commitment.brings': 'Brings',
  'commitment.actions': 'Actions',
  'commitment.cell': ({ column, number }: { column: string; number: number }) => `${column} of partner ${number}`,
  'commitment.new': 'Agency of the next partner',
  'commitment.newPlaceholder': 'Add an agency',
  'commitment.added': ({ name }: Named) => `Added ${name} to the partnership`,
  'commitment.changed': ({ column }: { column: string }) => `Changed what a partner says: ${column.toLowerCase()}`,
  'commitment.remove': ({ number }: { number: number }) => `Remove partner ${number}`,
  'commitment.removed': 'Removed a partner’s line',

  'glossary.initials': 'Initials',
  'glossary.meaning': 'Meaning',
  'glossary.agency': 'Used by',
  'glossary.actions': 'Actions',
  'glossary.cell': ({ column, number }: { column: string; number: number }) => `${column} of abbreviation ${number}`,
  'glossary.new': 'Next abbreviation',
  'glossary.newPlaceholder': 'Add one (CIT – crisis intervention team), or paste a list',
  'glossary.several': 'several meanings',
  'glossary.added': ({ name }: Named) => `Added ${name} to the glossary`,
  'glossary.took': ({ count, unread }: Counted & { unread: string }, say: Grammar) =>
    `${say.plural(count, { '=0': 'Nothing new was added', one: 'Added 1 abbreviation', other: `Added ${say.number(count)} abbreviations` })}${
      unread === '' ? '.' : `. Not understood: ${unread}`
    }`,
  'glossary.changed': ({ column }: { column: string }) => `Changed an abbreviation: ${column.toLowerCase()}`,
  'glossary.remove': ({ name }: Named) => `Remove ${name}`,
  'glossary.removed': ({ name }: Named) => `Removed ${name} from the glossary`,
  'glossary.nameless': 'abbreviation without initials',
  'glossary.used': 'Used on the map without a meaning:',
  'glossary.addUsed': ({ name, count }: Named & Counted, say: Grammar) =>
    `Add ${name}, used ${say.plural(count, { one: 'once', other: `${say.number(count)} times` })}`,
} as const;
