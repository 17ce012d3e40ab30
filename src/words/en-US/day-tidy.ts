import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Titled {
  readonly title: string;
}
interface Merging extends Titled {
  readonly into: string;
}

const cards = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 card', other: `${say.number(count)} cards` });

/** What the screens of tidying say: likely duplicates, cards put in order many at once, and what was merged. */
export const tidyWords = {
  'tidy.views': 'Ways to tidy',
  'tidy.pairs': 'Likely the same',
  'tidy.file': 'Put in order',
  'tidy.merged': 'Merged',
  'tidy.looking': 'Looking for cards that say the same…',
  'tidy.left': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 pair may say the same', other: `${say.number(count)} pairs may say the same` }),
  'tidy.none':
    'No two cards and no two candidates look alike that you have not told apart. Pairs that may say the same appear here as cards are written.',
  'tidy.keep': ({ title }: Titled) => `Keep this one: ${title}`,
  'tidy.keepShort': 'Keep this one',
  'tidy.keepHint':
    'The other one is kept behind it, with all that it says; its links and votes count for this one. You can split them again.',
  'tidy.apart': 'Not the same',
  'tidy.later': 'Next pair',
  'tidy.toldApart': ({ title, into }: Merging) => `“${title}” and “${into}” are not the same`,
  'tidy.mergedCard': ({ title, into }: Merging) => `Merged “${title}” into “${into}”`,
  'tidy.mergedPriority': ({ title, into, votes }: Merging & { votes: string }) =>
    votes === '' ? `Merged “${title}” into “${into}”` : `Merged “${title}” into “${into}”. ${votes}`,
  'tidy.votesOf': (
    { name, own, other, unit }: { name: string; own: number; other: number; unit: 'votes' | 'scores' },
    say: Grammar,
  ) =>
    unit === 'scores'
      ? `${name}: the scores of both count together (${say.number(own + other)}).`
      : `${name}: ${say.number(own)} + ${say.number(other)} = ${say.number(own + other)}.`,
  'tidy.candidate': 'Candidate priority',
  'tidy.links': ({ titles }: { titles: string }) => `Answered by ${titles}`,
  'tidy.gaps': ({ titles }: { titles: string }) => `Answers ${titles}`,

  'tidy.mergedList': 'What was merged',
  'tidy.mergedNone': 'Nothing has been merged yet. What you merge is kept here, and can be split again.',
  'tidy.speaksFor': ({ into }: { into: string }) => `in “${into}”`,
  'tidy.split': ({ title }: Titled) => `Split again: ${title}`,
  'tidy.splitShort': 'Split again',
  'tidy.wasSplit': ({ title }: Titled) => `“${title}” stands for itself again`,
  'tidy.mergeInto': 'Merge into…',
  'tidy.mergeThisInto': ({ title }: Titled) => `Merge “${title}” into another`,

  'tidy.cards': 'Cards to put in order',
  'tidy.filter': 'Filter the cards',
  'tidy.chosen': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'Choose cards with Space', other: `${cards(count, say)} chosen` }),
  'tidy.keepPlace': 'Leave where they are',
  'tidy.keepKind': 'Leave as they are',
  'tidy.keepHeading': 'Empty leaves it',
  'tidy.refile': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'Change the chosen cards', other: `Change ${cards(count, say)}` }),
  'tidy.refiled': ({ count }: Counted, say: Grammar) => `Changed ${cards(count, say)}`,
  'tidy.mergeChosen': 'Merge into the first',
  'tidy.mergedMany': ({ count, into }: Counted & { into: string }, say: Grammar) =>
    `Merged ${cards(count, say)} into “${into}”`,
  'tidy.noCards': 'There are no cards yet. What the room says on the map can be put in order here.',
} as const;
