import type { Grammar } from '../grammar.ts';
import type { Terms } from '../terms.ts';

/** What the map says when it is changed by hand: by drags, keys and menus. */
export const mapDirectWords = {
  'did.moveCardTo': ({ text, place, row, rows }: { text: string; place: string; row: number; rows: number }) =>
    `${text} moved to ${place}, ${row} of ${rows}`,
  'did.moveInterceptTo': ({ name, row, rows }: { name: string; row: number; rows: number }) =>
    `${name} moved, ${row} of ${rows}`,
  'did.removeCardNamed': ({ text }: { text: string }) => `Removed: ${text}`,
  'did.addStationWithPath': ({ from }: { from: string }) => `Station added with a path from ${from}`,
  'did.pasteCards': ({ count, place }: { count: number; place: string }, say: Grammar) =>
    say.plural(count, { one: `1 card pasted at ${place}`, other: `${say.number(count)} cards pasted at ${place}` }),
  'did.pasteStation': ({ name, count }: { name: string; count: number }, say: Grammar) =>
    say.plural(count, { one: `${name} pasted with 1 card`, other: `${name} pasted with ${say.number(count)} cards` }),

  'command.add-card': 'Add card here',
  'command.add-station': 'Add station',
  'command.add-intercept': ({ intercept }: Terms) => `Add ${intercept}`,
  'command.details': 'Details',
  'command.rename': 'Rename',
  'command.move-to': 'Move to…',
  'command.connect-to': 'Connect to…',
  'command.connect-from': 'Connect from…',
  'command.paths': 'Paths…',
  'command.move-up': 'Move up',
  'command.move-down': 'Move down',
  'command.move-left': 'Move to the left',
  'command.move-right': 'Move to the right',
  'command.collapse': ({ intercept }: Terms) => `Collapse the ${intercept}`,
  'command.expand': ({ intercept }: Terms) => `Expand the ${intercept}`,
  'command.cut': 'Cut',
  'command.copy': 'Copy',
  'command.paste': 'Paste here',
  'command.zoom-to': 'Zoom to it',
  'command.show-whole': 'Whole map',
  'command.keys': 'Keys of the map',
  'command.remove': 'Remove',

  'cannotNow.first': 'It is the first already.',
  'cannotNow.last': 'It is the last already.',
  'cannotNow.leftmost': 'There is nothing further left.',
  'cannotNow.rightmost': 'There is nothing further right.',
  'cannotNow.noPaths': 'No path touches it yet.',

  'choose.find': 'Find',
  'choose.none': 'Nothing has that name.',
  'choose.placeFor': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'Move the card to', other: `Move ${say.number(count)} cards to` }),
  'choose.laneFor': ({ name }: { name: string }) => `Move ${name} to`,
  'choose.endFor': ({ name }: { name: string }) => `Path from ${name} to`,
  'choose.startFor': ({ name }: { name: string }) => `Path to ${name} from`,
  'choose.pathOf': ({ name }: { name: string }) => `Paths: ${name}`,

  'clip.cards': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: '1 card', other: `${say.number(count)} cards` }),
  'clip.copied': ({ name }: { name: string }) => `${name} copied`,
  'clip.cut': ({ name }: { name: string }) => `${name} cut. It stays until it is pasted.`,
  'clip.empty': 'There is no text to paste.',
  'clip.useKeys': 'The browser keeps the clipboard from menus. Press Ctrl+C, Ctrl+X or Ctrl+V instead.',

  'menu.for': ({ name }: { name: string }) => `What to do with ${name}`,
  'menu.forCards': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'What to do with the card', other: `What to do with ${say.number(count)} cards` }),

  'rename.label': ({ name }: { name: string }) => `New name of ${name}`,

  'keys.title': 'Keys of the map',
  'keys.close': 'Close',
  'keys.walk': 'Walk between stations; in a list, between cards',
  'keys.enter': 'Into the list of cards',
  'keys.escape': 'Out of the list; stop a drag',
  'keys.space': 'Details of a station',
  'keys.several': 'Choose several cards',
  'keys.all': 'Choose all cards of the list',
  'keys.slash': 'To the capture line',

  'minimap.label': 'Small map of the whole',
  'minimap.hide': 'Hide the small map',
  'minimap.show': 'Show the small map',
} as const;
