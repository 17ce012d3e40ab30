import type { Grammar } from '../grammar.ts';

const cardsIn = (cards: number, say: Grammar) =>
  say.plural(cards, { one: '1 card', other: `${say.number(cards)} cards` });

/** What the app says about versions of a workshop, copies of it that come back, and whose they are. */
export const copiesWords = {
  'laptop.action': 'Name this laptop',
  'laptop.title': 'Name this laptop',
  'laptop.explain':
    'New cards and versions carry this name, so that the map can be filtered by table or laptop when copies come together. It is kept on this device; it leaves only with the cards, in a file that you save.',
  'laptop.name': 'Table, laptop or who writes here',
  'laptop.example': 'Table 2',
  'laptop.keep': 'Keep the name',
  'laptop.done': ({ name }: { name: string }) =>
    name === ''
      ? 'This laptop has no name; new cards do not say where they come from.'
      : `New cards come from ${name}.`,
  'versions.title': 'Versions of this workshop',
  'versions.explain':
    'Restore points are kept by themselves every few minutes. Going back to one is a step that you can undo.',
  'versions.none': 'No restore points yet.',
  'versions.name': 'Name this moment',
  'versions.keep': 'Keep a version',
  'versions.when': 'When',
  'versions.what': 'What it is',
  'versions.by': 'By',
  'versions.cards': 'Cards',
  'versions.cardCount': ({ cards }: { cards: number }, say: Grammar) => say.number(cards),
  'versions.named': ({ label }: { label: string }) => `★ ${label}`,
  'versions.atPhase': ({ phase, label }: { phase: string; label: string }) =>
    label === '' ? phase : `${phase}: ${label}`,
  'versions.look': 'Look',
  'versions.lookOf': ({ when }: { when: string }) => `Look at the version of ${when}`,
  'versions.about': ({ when, by, cards }: { when: string; by: string; cards: number }, say: Grammar) =>
    `${when}${by === '' ? '' : ` · ${by}`} · ${cardsIn(cards, say)}. Nothing changes while you look.`,
  'versions.show': 'What to see of it',
  'versions.show.map': 'Map',
  'versions.show.lists': 'Lists',
  'versions.show.compared': 'Compared with now',
  'versions.picture': ({ when }: { when: string }) => `The map as it was, ${when}`,
  'versions.compared': 'What going back to this version would do:',
  'versions.count': ({ kind, count }: { kind: string; count: number }, say: Grammar) =>
    `${kind} (${say.number(count)})`,
  'versions.list.priorities': 'Priorities',
  'versions.list.objectives': 'Objectives',
  'versions.list.steps': 'Steps',
  'versions.list.participants': 'People',
  'versions.empty': 'There was nothing in it yet.',
  'versions.restore': 'Go back to this version',
  'versions.restored': ({ when }: { when: string }) => `Went back to the version of ${when}`,
  'versions.back': 'All versions',
  'versions.failed': 'The disk did not answer. The workshop itself is not touched.',
  'merge.action': 'Bring back a copy',
  'merge.title': 'Bring back a copy',
  'merge.explain':
    'Choose the file that somebody has gone on with, protected or not. You see what it would change before anything happens.',
  'merge.pick': 'Choose the file',
  'merge.apart':
    'This workshop is on this device already, and both have gone on since they parted. Merge them, or open the file as a workshop of its own.',
  'merge.beside': 'Open it on its own',
  'merge.nothing': 'This workshop has everything that the file says.',
  'merge.conflicts': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'Both sides changed one thing. Choose which to keep:',
      other: `Both sides changed ${say.number(count)} things. Choose which to keep:`,
    }),
  'merge.field': ({ kind, name, field }: { kind: string; name: string; field: string }) =>
    `${kind}${name === '' ? '' : ` “${name}”`}: ${field}`,
  'merge.removal': ({ kind, name }: { kind: string; name: string }) =>
    `${kind}${name === '' ? '' : ` “${name}”`}: removed on one side, gone on with on the other`,
  'merge.mine': ({ value }: { value: string }) => `Mine: ${value}`,
  'merge.theirs': ({ value }: { value: string }) => `Theirs: ${value}`,
  'merge.removed': 'remove it',
  'merge.kept': ({ name }: { name: string }) => `keep it${name === '' ? '' : `, as “${name}”`}`,
  'merge.noValue': 'nothing',
  'merge.yes': 'yes',
  'merge.no': 'no',
  'merge.origin': 'Where its new cards come from',
  'merge.originHint': 'Noted on each new card that does not say so itself, so that the map can be filtered by it.',
  'merge.apply': 'Merge',
  'merge.done': ({ name }: { name: string }) => `Merged ${name}`,
  'merge.another': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'The file is not a copy of this workshop. Its one card can be taken, with its origin noted.',
      other: `The file is not a copy of this workshop. Its ${say.number(count)} cards can be taken, with their origin noted.`,
    }),
  'merge.take': 'Take the cards',
  'merge.took': ({ name }: { name: string }) => `Took the cards of ${name}`,
  'merge.from': ({ title, when }: { title: string; when: string }) => (when === '' ? title : `${title}, ${when}`),
} as const;
