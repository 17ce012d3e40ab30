import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Titled {
  readonly title: string;
}
interface Numbered {
  readonly number: number;
}
/** What people give: dots, or hands that go up. */
interface Given {
  readonly unit: 'dots' | 'hands';
}

const given = (count: number, unit: Given['unit'], say: Grammar) =>
  unit === 'hands'
    ? say.plural(count, { one: '1 hand', other: `${say.number(count)} hands` })
    : say.plural(count, { one: '1 dot', other: `${say.number(count)} dots` });
const people = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 person', other: `${say.number(count)} people` });

/** What the votes of the room say: their settings, what is typed, and ballots. */
export const roundWords = {
  'rounds.title': 'Votes',
  'rounds.name': ({ number }: Numbered) => `Vote ${number}`,
  'rounds.new': 'New vote',
  'rounds.none': 'not begun',
  'rounds.given': ({ count, unit }: Counted & Given, say: Grammar) => given(count, unit, say),
  'rounds.ballots': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 ballot', other: `${say.number(count)} ballots` }),
  'rounds.scores': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 score', other: `${say.number(count)} scores` }),
  'rounds.runOff': ({ name }: { name: string }) => `run-off of ${name}`,
  'rounds.after': ({ name }: { name: string }) => `follows ${name}`,
  'rounds.trial': 'trial',
  'rounds.counts': 'decides',
  'rounds.remove': 'Remove this vote',
  'rounds.removed': ({ name }: { name: string }) => `Removed ${name}`,
  'rounds.runOffTitle': ({ name }: { name: string }) => `Run-off of ${name}`,
  'rounds.delphiTitle': ({ number }: Numbered) => `Delphi, round ${number}`,

  'round.noCandidates': 'There is nothing to vote on yet. Make candidate priorities from the gaps first.',
  'round.start': 'Start the vote',
  'round.startTitle': 'How does the room vote?',
  'round.started': 'Started the vote',
  'round.settings': 'Settings of the vote',
  'round.title': 'Name of the vote',
  'round.people': 'People who vote',
  'round.fromRoster': ({ count }: Counted, say: Grammar) =>
    `${people(count, say)} on the roster, facilitators left out.`,
  'round.entitled': 'Who may vote',
  'round.entitledPlaceholder': 'Everybody but the facilitators',
  'round.dots': 'Dots for each person',
  'round.hands_each': 'Hands for each person',
  'round.handsEachHint': '0 means: as many as a person likes.',
  'round.stackable': 'Several dots on one priority',
  'round.maxOnOne': 'At most on one priority',
  'round.maxOnOneHint': 'Empty means: all of them.',
  'round.together': 'The room scores together, on one sheet',
  'round.trial': 'Only a trial: it decides nothing',
  'round.note': 'Note for the report',
  'round.method': 'How votes are counted',
  'round.room': 'Counts from the room',
  'round.hands': 'Show of hands',
  'round.ballots': 'Ballots on this device',
  'round.criteria': 'Scores by criteria',
  'round.delphi': 'Delphi ratings',
  'round.roomHint': 'Paper dots on the wall: count them and type one number for each priority.',
  'round.handsHint': 'Name the priorities one by one, count the hands and type the number.',
  'round.ballotsHint': 'People fill in secret ballots on this device, one after another.',
  'round.criteriaHint': 'Every priority is scored from 1 to 5 by the criteria that the room has agreed on.',
  'round.delphiHint':
    'Everybody rates every priority from 1 to 9. The room sees how far apart it is, and may rate again.',
  'round.locked': 'Votes are in, so this stays. Start another vote to count in another way.',
  'round.changed': 'Changed the settings of the vote',
  'round.notACount': 'Type a whole number.',

  'criteria.title': 'Criteria',
  'criteria.name': ({ number }: Numbered) => `Name of criterion ${number}`,
  'criteria.weight': ({ title }: Titled) => `Weight of ${title}`,
  'criteria.weightHead': 'Weight',
  'criteria.new': 'New criterion',
  'criteria.newPlaceholder': 'Add a criterion: type and press Enter',
  'criteria.remove': ({ title }: Titled) => `Remove criterion “${title}”`,
  'criteria.added': ({ title }: Titled) => `Added criterion “${title}”`,
  'criteria.changed': ({ title }: Titled) => `Changed criterion “${title}”`,
  'criteria.removed': ({ title }: Titled) => `Removed criterion “${title}”`,
  'criteria.none': 'Add at least one criterion in the settings of the vote.',
  'criterion.people': 'Most people',
  'criterion.urgent': 'Most urgent',
  'criterion.lasting': 'Long-term effect',

  'counts.title': 'Counts from the room',
  'counts.priority': 'Priority',
  'counts.head': ({ unit }: Given) => (unit === 'hands' ? 'Hands' : 'Dots'),
  'counts.votesFor': ({ title, unit }: Titled & Given) => `${unit === 'hands' ? 'Hands' : 'Dots'} for ${title}`,
  'counts.counted': ({ title, count, unit }: Titled & Counted & Given, say: Grammar) =>
    `${given(count, unit, say)} for “${title}”`,
  'counts.merged': ({ count, title }: Titled & Counted, say: Grammar) => `+ ${say.number(count)} from “${title}”`,
  'counts.typed': ({ cast, unit }: { cast: number } & Given, say: Grammar) => `${given(cast, unit, say)} typed`,
  'counts.typedOf': ({ cast, allowed, unit }: { cast: number; allowed: number } & Given, say: Grammar) =>
    `${say.number(cast)} of ${given(allowed, unit, say)} typed`,
  'counts.complete': ({ allowed, unit }: { allowed: number } & Given, say: Grammar) =>
    `All ${given(allowed, unit, say)} typed`,
  'counts.over': (
    {
      over,
      people: voters,
      each,
      allowed,
      unit,
    }: { over: number; people: number; each: number; allowed: number } & Given,
    say: Grammar,
  ) => `${say.number(over)} too many: ${people(voters, say)} × ${given(each, unit, say)} make ${say.number(allowed)}`,
  'counts.noPeople': 'Say how many people vote, and the total is checked.',
  'counts.overstacked': ({ title, people: voters, most }: Titled & { people: number; most: number }, say: Grammar) =>
    most === 1
      ? `“${title}” has more than there are people (${say.number(voters)}), and nobody may vote for it twice.`
      : `“${title}” has more than ${people(voters, say)} may give it, ${say.number(most)} each.`,

  'ballots.title': 'Ballots on this device',
  'ballots.in': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 ballot is in', other: `${say.number(count)} ballots are in` }),
  'ballots.inOf': ({ count, people: voters }: { count: number; people: number }, say: Grammar) =>
    `${say.number(count)} of ${say.plural(voters, { one: '1 ballot', other: `${say.number(voters)} ballots` })} in`,
  'ballots.complete': ({ people: voters }: { people: number }, say: Grammar) =>
    `All ballots are in: ${say.plural(voters, { one: '1 person votes', other: `${say.number(voters)} people vote` })}. Another ballot would be one too many.`,
  'ballots.tooMany': ({ over }: { over: number }, say: Grammar) =>
    say.plural(over, {
      one: 'One more ballot than people.',
      other: `${say.number(over)} more ballots than people.`,
    }),
  'ballots.overfilled': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      one: 'One ballot has more dots than a person now has.',
      other: `${say.number(count)} ballots have more dots than a person now has.`,
    }),
  'ballots.next': 'Next ballot',
  'ballots.first': 'First ballot',
  'ballots.anyway': 'Begin another ballot all the same',
  'ballots.handOver': 'Hand the device to the next person. Nobody sees what was on the ballots before.',
  'ballots.takeBack': 'Take back the last ballot',
  'ballots.takenBack': ({ number }: Numbered) => `Took back ballot ${number}`,
  'ballots.cast': ({ number }: Numbered) => `Ballot ${number} is in`,
  'ballots.showResult': 'Show the result to the room',
  'ballots.hideResult': 'Hide the result',
  'ballot.title': ({ number }: Numbered) => `Ballot ${number}`,
  'ballot.left': ({ left, all }: { left: number; all: number }, say: Grammar) =>
    left === 0 ? `No dots left of ${say.number(all)}` : `${say.number(left)} of ${given(all, 'dots', say)} left`,
  'ballot.noneLeft': 'No dots left. Take one back first.',
  'ballot.mostOnOne': 'No more dots on this priority. Put the others elsewhere.',
  'ballot.oneOnly': 'One dot on each priority only.',
  'ballot.line': ({ title, count }: Titled & Counted, say: Grammar) =>
    say.plural(count, { '=0': title, other: `${title}, ${given(count, 'dots', say)}` }),
  'ballot.takeDot': ({ title }: Titled) => `Take a dot from ${title}`,
  'ballot.howTo': 'Arrows move · Space or + puts a dot · − takes one back · Enter hands the ballot in',
  'ballot.finish': 'Hand in the ballot',
  'ballot.rated': ({ done, all }: { done: number; all: number }, say: Grammar) =>
    `${say.number(done)} of ${say.number(all)} filled in`,
  'ballot.rateHowTo': ({ least, most }: { least: number; most: number }) =>
    `Type ${least} (least) to ${most} (most); it goes on to the next field by itself. Arrows move. What stays blank is not counted.`,

  'rating.score': 'Rating',
  'rating.of': ({ title }: Titled) => `Rating of ${title}`,
  'rating.by': ({ title, criterion }: Titled & { criterion: string }) => `${criterion}: ${title}`,
  'rating.before': 'Last round',
  'rating.beforeOf': ({ median, low, high }: { median: number; low: number; high: number }, say: Grammar) =>
    `${say.number(median)} (${say.number(low)}–${say.number(high)})`,
  'rating.scored': ({ title }: Titled) => `Scored “${title}”`,
  'rating.total': 'Weighted',
  'rating.sheet': 'Scores of the room',

  'delphi.title': 'How the room has rated',
  'delphi.priority': 'Priority',
  'delphi.ratings': 'Ratings 1 to 9',
  'delphi.median': 'Median',
  'delphi.spread': 'Middle half',
  'delphi.change': 'Against the last round',
  'delphi.counts': ({ list }: { list: string }) => `Ratings: ${list}`,
  'delphi.none': 'No ratings yet.',
  'delphi.from': ({ low, high }: { low: number; high: number }, say: Grammar) =>
    `${say.number(low)} to ${say.number(high)}`,
  'delphi.closer': ({ median }: { median: number }, say: Grammar) =>
    `closer together, median was ${say.number(median)}`,
  'delphi.wider': ({ median }: { median: number }, say: Grammar) => `further apart, median was ${say.number(median)}`,
  'delphi.same': ({ median }: { median: number }, say: Grammar) => `as far apart, median was ${say.number(median)}`,
  'delphi.next': 'Rate again in a further round',
  'delphi.started': ({ number }: Numbered) => `Started round ${number} of the Delphi`,
} as const;
