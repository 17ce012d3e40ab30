import type { Grammar } from '../grammar.ts';
import { capital, type Terms } from '../terms.ts';

const labelled = (text: string, label: string) => (label === '' ? text : `${text} (${label})`);

/** The words of the ways to look at the map. */
export const mapWaysWords = {
  'map.collapsed': ({ intercept, lane, cards }: Terms & { lane: string; cards: number }) =>
    `${capital(intercept)} ${lane}, collapsed, ${cards === 1 ? '1 card' : `${cards} cards`}`,
  'view.outline': 'Outline',
  'outline.label': 'Outline of the map',
  'outline.keys':
    'Press a name for its details. Alt+↑ and Alt+↓ change the order, Delete removes, and every change can be undone.',
  'outline.details': 'Open details: rename, move, connect',
  'outline.actions': ({ name }: { name: string }) => `Actions: ${name}`,
  'outline.pathsOf': ({ name }: { name: string }) => `Paths at ${name}`,
  'outline.pathFrom': ({ from, label }: { from: string; label: string }) => labelled(`← In from: ${from}`, label),
  'outline.path.onward': ({ to, label }: { to: string; label: string }) => labelled(`→ Onward: ${to}`, label),
  'outline.path.exit': ({ to, label }: { to: string; label: string }) => labelled(`→ Exit: ${to}`, label),
  'outline.path.re-entry': ({ to, label }: { to: string; label: string }) => labelled(`↩ Back in: ${to}`, label),
  'did.orderedCard': ({ row, rows }: { row: number; rows: number }) => `Card moved, ${row} of ${rows}`,

  'filter.open': 'Filter',
  'filter.label': 'Filter',
  'filter.shown': ({ shown, all }: { shown: number; all: number }, say: Grammar) =>
    say.plural(all, {
      one: `${say.number(shown)} of 1 card`,
      other: `${say.number(shown)} of ${say.number(all)} cards`,
    }),
  'filter.text': 'Words on the card',
  'filter.status': 'Is it enough? (resources)',
  'filter.any': 'Any',
  'filter.unchecked': 'Not checked for a year',
  'filter.fieldIs': ({ field, value }: { field: string; value: string }) => `${field}: ${value}`,
  'filter.hasText': ({ text }: { text: string }) => `“${text}”`,
  'filter.without': ({ label }: { label: string }) => `Filter no longer by ${label}`,
  'filter.others': 'All other cards',
  'filter.only': ({ what }: { what: string }) => `Shown: only ${what}`,
  'filter.dim': 'Dim others',
  'filter.hide': 'Hide others',
  'filter.clear': 'Show all',

  'palette.open': 'Find',
  'palette.label': 'Find a command or anything on the map',
  'palette.input': 'What are you looking for?',
  'palette.placeholder': 'A command, a station, an agency, words of a card',
  'palette.found': 'What was found',
  'palette.nothing': 'Nothing on this map has these words.',
  'palette.chosen': 'With what is chosen',
  'palette.commands': 'Commands',
  'palette.places': 'Places',
  'palette.cards': 'Cards',
  'palette.station': 'Station',
  'palette.path': 'Path',
  'palette.view': ({ view }: { view: string }) => `Show: ${view}`,
  'palette.clear': 'Filter: show all cards',
  'palette.collapse': 'Collapse all lanes',
  'palette.expand': 'Expand all lanes',

  'view.readback': 'Read back',
  'readback.lanes': 'What is read back',
  'readback.previous': 'Previous',
  'readback.next': 'Next',
  'readback.confirm': 'The room has confirmed this',
  'readback.isConfirmed': 'Confirmed',
  'readback.waysIn': 'People come in by',
  'readback.waysOut': 'People leave by',
  'did.confirm': ({ name }: { name: string }) => `${name} confirmed by the room`,
  'did.unconfirm': ({ name }: { name: string }) => `${name} no longer confirmed`,

  'view.handoffs': 'Hand-offs',
  'handoffs.label': 'Hand-offs',
  'handoffs.worst': 'Hand-offs with gaps, most first',
  'handoffs.none':
    'No gap is on a path yet. Put one there: type > and the name of a station in the line below, then the gap.',
  'handoffs.others': 'Paths without a gap',

  'projector.open': 'Open the projector window',
  'projector.hold': 'Hold the projector still',
  'projector.follow': 'Let the projector follow me',
  'projector.held': 'The projector stands still. What you type still appears on it.',
  'projector.follows': 'The projector shows what this window shows.',
  'projector.title': ({ title }: { title: string }) => `${title}, projector`,
  'projector.flow': 'How many people a year arrive, leave and go deeper',
  'projector.noHandOffs': 'No gap is on a path yet.',
  'projector.moreAgencies': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'and one more agency', other: `and ${say.number(count)} more agencies` }),
  'projector.map': 'The map as the scribe’s window shows it. Read and change it in that window.',
} as const;
