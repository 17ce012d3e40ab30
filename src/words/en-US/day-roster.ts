import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

export const rosterWords = {
  'roster.title': 'People',
  'roster.table': 'People at the workshop',
  'roster.people': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'Nobody yet', one: '1 person', other: `${say.number(count)} people` }),
  'roster.agencies': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 agency', other: `${say.number(count)} agencies` }),
  'roster.facilitators': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 facilitator', other: `${say.number(count)} facilitators` }),
  'roster.empty':
    'Write down who is in the room: the report lists everybody, the vote knows how many dots there are, and steps find their lead. Type the first name below, or paste rows from a spreadsheet into it.',
  'roster.pasteHint':
    'Enter adds the person. Rows copied from a spreadsheet can be pasted here, with or without a header row.',
  'roster.number': 'No.',
  'roster.actions': 'Actions',
  'person.name': 'Name',
  'person.position': 'Position',
  'person.agency': 'Agency',
  'person.partnerKind': 'Kind of partner',
  'person.role': 'Role',
  'person.cell': ({ column, number }: { column: string; number: number }) => `${column} of person ${number}`,
  'person.new': ({ column }: { column: string }) => `${column} of the next person`,
  'person.newName': 'Add a person',
  'person.noKind': 'Not said yet',
  'person.role.participant': 'Participant',
  'person.role.facilitator': 'Facilitator',
  'person.role.core-team': 'Core team',
  'person.add': 'Add person',
  'person.remove': ({ name }: Named) => `Remove ${name}`,
  'person.nameless': 'person without a name',
  'roster.added': ({ name }: Named) => `Added ${name}`,
  'roster.addedMany': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'Added 1 person', other: `Added ${say.number(count)} people` }),
  'roster.notTaken': ({ count, unread }: Counted & { unread: string }, say: Grammar) =>
    `${say.plural(count, { one: 'Added 1 person', other: `Added ${say.number(count)} people` })}. Not understood and left out: ${unread}`,
  'roster.changed': ({ column, name }: Named & { column: string }) => `Changed ${column.toLowerCase()} of ${name}`,
  'roster.removed': ({ name }: Named) => `Removed ${name}`,
  'missing.title': 'Who is missing',
  'missing.count': ({ missing, all }: { missing: number; all: number }, say: Grammar) =>
    missing === 0
      ? 'Every kind of partner is at the table.'
      : `${say.number(missing)} of ${say.number(all)} kinds of partner are not at the table yet.`,
  'missing.expected': 'These kinds of partner should be at the table.',
  'missing.nobody': 'nobody yet',

  'about.title': 'Title',
  'about.place': 'Place',
  'about.startDate': 'First day',
  'about.endDate': 'Last day',
  'about.sponsor': 'Sponsor',
  'about.pageSize': 'Page size',
  'about.pageSize.letter': 'Letter (8.5 × 11 in)',
  'about.pageSize.a4': 'A4 (210 × 297 mm)',
  'about.purpose': 'Purpose',
  'about.purposeHint': 'Why this map was drawn, and for whom.',
  'about.background': 'Background',
  'about.backgroundHint': 'The area, earlier work, who planned the day.',
  'about.summary': 'Executive summary',
  'about.summaryHint': 'What somebody should know who reads one page only.',
  'about.recommendations': 'Recommendations',
  'about.recommendationsHint': 'What should follow beyond the action plan.',
  'about.endsBeforeStart': 'The last day is before the first.',
  'about.changed': ({ field }: { field: string }) => `Changed: ${field}`,
} as const;
