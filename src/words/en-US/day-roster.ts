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
  'roster.here': 'Here',
  'roster.team': 'Facilitators and core team',
  'roster.participants': 'Participants',
  'roster.showContact': 'Contact data',
  'standing.none': 'Not asked',
  'standing.invited': 'Invited',
  'standing.agreed': 'Agreed',
  'standing.present': 'Present',
  'signIn.label': 'Sign in by name',
  'signIn.placeholder': 'Who has come? A letter or two, then Enter',
  'signIn.matches': 'People who fit',
  'signIn.session': 'Session to sign in for',
  'signIn.unknown': ({ name }: Named) => `Add ${name} and sign in`,
  'signIn.done': ({ name }: Named) => `${name} is here`,
  'signIn.undone': ({ name }: Named) => `${name} is not here`,
  'signIn.added': ({ name }: Named) => `Added ${name}, who is here`,
  'signIn.here': ({ name }: Named) => `${name} is here`,
  'signIn.count': ({ here, all }: { here: number; all: number }, say: Grammar) =>
    `${say.number(here)} of ${say.number(all)} here`,
  'sheet.import': 'Import a sheet',
  'sheet.explain':
    'Takes a sign-in sheet or a list of invitations as a CSV file or an Excel workbook. You see how its columns are understood before anything changes.',
  'sheet.pick': 'Choose a file',
  'sheet.unreadable.empty': 'There is nothing in this file.',
  'sheet.unreadable.no sheet':
    'This is no CSV file and no Excel workbook that can be read. Save it as CSV and try again.',
  'sheet.unreadable.too large': 'This file is too large to be a list of people.',
  'sheet.preview': ({ source }: { source: string }) => `What is in ${source}`,
  'sheet.firstRows': 'First rows of the sheet',
  'sheet.line': 'Row',
  'sheet.leftOut': '(left out)',
  'sheet.column': ({ number, name }: Named & { number: number }) => `Column ${number} ${name}`.trim(),
  'sheet.more': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'and 1 more row', other: `and ${say.number(count)} more rows` }),
  'sheet.known': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: '1 person is on the roster already and is not added again; only blanks are filled in.',
      other: `${say.number(count)} people are on the roster already and are not added again; only blanks are filled in.`,
    }),
  'sheet.unknownRoles': ({ roles }: { roles: string }) =>
    `These roles are not known, so that the people come in as participants: ${roles}.`,
  'sheet.kind': ({ word }: { word: string }) => `“${word}” is no kind of partner here. It stands for`,
  'sheet.newKind': ({ word }: { word: string }) => `A kind of its own: ${word}`,
  'sheet.signIn': 'Everybody on this sheet was there: sign them in',
  'sheet.take': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'Keep the rows aside', one: 'Take 1 person', other: `Take ${say.number(count)} people` }),
  'sheet.took': ({ count, aside }: Counted & { aside: number }, say: Grammar) =>
    `${say.plural(count, { one: 'Took 1 person', other: `Took ${say.number(count)} people` })}${
      aside === 0
        ? '.'
        : say.plural(aside, { one: ', kept 1 row aside.', other: `, kept ${say.number(aside)} rows aside.` })
    }`,
  'sheet.newKinds': ({ kinds }: { kinds: string }) => `New kinds of partner: ${kinds}.`,
  'sheet.unread': ({ unread }: { unread: string }) => `Not understood and left out: ${unread}.`,
  'sheet.pasted': 'pasted rows',
  'sheet.aside': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: '1 row is no person. It is kept aside on this screen until you have looked at it:',
      other: `${say.number(count)} rows are no people. They are kept aside on this screen until you have looked at them:`,
    }),
  'sheet.asideRow': ({ line, cells }: { line: number; cells: string }) => `Row ${line}: ${cells}.`,
  'aside.title': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 row kept aside', other: `${say.number(count)} rows kept aside` }),
  'aside.from': ({ source, line }: { source: string; line: number }) => `Row ${line} of ${source}.`,
  'aside.row': ({ line }: { line: number }) => ` (row ${line})`,
  'aside.why.nobody': 'It names neither a person nor an agency.',
  'aside.why.too-wide': 'It has more cells than the sheet has columns, as after a stray comma.',
  'aside.take': 'Make it a person',
  'aside.took': ({ line }: { line: number }) => `Made row ${line} a person`,
  'aside.drop': 'Throw away',
  'aside.dropped': ({ line }: { line: number }) => `Threw away row ${line}`,
  'roster.actions': 'Actions',
  'person.name': 'Name',
  'person.position': 'Position',
  'person.agency': 'Agency',
  'person.partnerKind': 'Kind of partner',
  'person.role': 'Role',
  'person.standing': 'Standing',
  'person.contact': 'Contact',
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
  'roster.changed': ({ column, name }: Named & { column: string }) => `Changed ${column.toLowerCase()} of ${name}`,
  'roster.removed': ({ name }: Named) => `Removed ${name}`,
  'missing.title': 'Who is missing',
  'missing.count': ({ missing, all }: { missing: number; all: number }, say: Grammar) =>
    missing === 0
      ? 'Every kind of partner is at the table.'
      : `${say.number(missing)} of ${say.number(all)} kinds of partner are not at the table yet.`,
  'missing.expected': 'These kinds of partner should be at the table.',
  'missing.changed': ({ name }: Named) => `Changed where the asking stands: ${name}`,
  'missing.standing': ({ name }: Named) => `Standing of ${name}`,
  'missing.note': ({ name }: Named) => `Whom to ask for ${name}`,
  'missing.whom': 'whom to ask',

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
