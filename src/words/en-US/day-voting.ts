import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Titled {
  readonly title: string;
}

const dots = (count: number, say: Grammar) => say.plural(count, { one: '1 dot', other: `${say.number(count)} dots` });
const people = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 person', other: `${say.number(count)} people` });

export const votingWords = {
  'collection.mergedCards': 'Merged card',
  'collection.candidates': 'Candidate of a vote',
  'collection.criteria': 'Criterion',
  'collection.scores': 'Score',
  'collection.decisions': 'Decision about a tie',
  'collection.preferences': 'Priority that a decision put first',
  'collection.distinctions': 'Pair that is not the same',
  'field.owner': 'Owner',
  'field.due': 'Due',

  'voting.title': 'Priorities',
  'voting.stages': 'Steps of prioritizing',
  'voting.candidates': 'Candidates',
  'voting.vote': 'Vote',
  'voting.ranking': 'Ranking',
  'voting.untitled': 'Untitled priority',
  'voting.goToMap': 'Go to the map',

  'gaps.title': 'Gaps without a priority',
  'gaps.left': ({ open, all }: { open: number; all: number }, say: Grammar) =>
    `${say.number(open)} of ${say.plural(all, { one: '1 gap', other: `${say.number(all)} gaps` })}`,
  'gaps.filter': 'Filter the gaps',
  'gaps.filterPlaceholder': 'Filter by word',
  'gaps.noneMatch': 'No gap has this word.',
  'gaps.noneOnMap':
    'The map has no gaps yet. Note on the map what is missing; every gap then waits here for a priority.',
  'gaps.allTaken': 'Every gap on the map belongs to a priority.',
  'gaps.howTo': 'Space picks a gap, Enter makes a priority of it.',
  'gaps.makePriority': ({ count }: Counted, say: Grammar) =>
    say.plural(count, {
      '=0': 'Make a priority',
      one: 'Make a priority of this gap',
      other: `Make a priority from ${count} gaps`,
    }),
  'gaps.addTo': 'Add to priority…',

  'candidates.title': 'Candidate priorities',
  'candidates.empty':
    'No candidates yet. Pick one gap, or several that belong together, and make a priority of them. The room then votes on the priorities.',
  'candidates.new': 'Priority without a gap',
  'candidates.newPlaceholder': 'A priority of its own: type and press Enter',
  'candidates.titleOf': ({ number }: { number: number }) => `Title of priority ${number}`,
  'candidates.titlePlaceholder': 'What should change?',
  'candidates.placeOf': ({ number }: { number: number }) => `Place of priority ${number}`,
  'candidates.noteOf': ({ number }: { number: number }) => `Note on priority ${number}`,
  'candidates.notePlaceholder': 'Note',
  'candidates.gapsOf': ({ number }: { number: number }) => `Gaps of priority ${number}`,
  'candidates.unlink': ({ gap }: { gap: string }) => `Take “${gap}” out of this priority`,
  'candidates.remove': ({ title }: Titled) => `Remove priority “${title}”`,
  'candidates.added': ({ title }: Titled) => `Added priority “${title}”`,
  'candidates.removed': ({ title }: Titled) => `Removed priority “${title}”`,
  'candidates.changed': ({ title }: Titled) => `Changed priority “${title}”`,
  'candidates.linked': ({ count, title }: Counted & Titled, say: Grammar) =>
    say.plural(count, { one: `Added a gap to “${title}”`, other: `Added ${count} gaps to “${title}”` }),
  'candidates.unlinked': ({ gap, title }: Titled & { gap: string }) => `Took “${gap}” out of “${title}”`,

  'round.noCandidates': 'There is nothing to vote on yet. Make candidate priorities from the gaps first.',
  'round.start': 'Start the vote',
  'round.startTitle': 'How does the room vote?',
  'round.started': 'Started the vote',
  'round.settings': 'Settings of the vote',
  'round.people': 'People who vote',
  'round.fromRoster': ({ count }: Counted, say: Grammar) =>
    `${people(count, say)} on the roster, facilitators left out.`,
  'round.dots': 'Dots for each person',
  'round.stackable': 'Several dots on one priority',
  'round.method': 'How votes are counted',
  'round.room': 'Counts from the room',
  'round.hands': 'Show of hands',
  'round.ballots': 'Ballots on this device',
  'round.criteria': 'Scores by criteria',
  'round.delphi': 'Delphi ratings',
  'round.roomHint': 'Paper dots on the wall: count them and type one number for each priority.',
  'round.handsHint': 'Name the priorities one by one, count the hands and type the number.',
  'round.ballotsHint': 'People fill in secret ballots on this device, one after another.',
  'round.criteriaHint': 'Every priority is scored by the criteria that the room has agreed on.',
  'round.delphiHint': 'Everybody rates every priority; the room sees how far the ratings lie apart and may rate again.',
  'round.changed': 'Changed the settings of the vote',
  'round.notACount': 'Type a whole number.',

  'counts.title': 'Counts from the room',
  'counts.priority': 'Priority',
  'counts.votes': 'Dots',
  'counts.votesFor': ({ title }: Titled) => `Dots for ${title}`,
  'counts.counted': ({ title, count }: Titled & Counted, say: Grammar) => `${dots(count, say)} for “${title}”`,
  'counts.typed': ({ cast }: { cast: number }, say: Grammar) => `${dots(cast, say)} typed`,
  'counts.typedOf': ({ cast, allowed }: { cast: number; allowed: number }, say: Grammar) =>
    `${say.number(cast)} of ${dots(allowed, say)} typed`,
  'counts.complete': ({ allowed }: { allowed: number }, say: Grammar) => `All ${dots(allowed, say)} typed`,
  'counts.over': (
    { over, people: voters, each, allowed }: { over: number; people: number; each: number; allowed: number },
    say: Grammar,
  ) => `${say.number(over)} too many: ${people(voters, say)} × ${dots(each, say)} make ${say.number(allowed)}`,
  'counts.noPeople': 'Say how many people vote, and the total is checked.',
  'counts.overstacked': ({ title, people: voters }: Titled & { people: number }, say: Grammar) =>
    `“${title}” has more dots than there are people (${say.number(voters)}), and nobody may put two on it.`,

  'ballots.title': 'Ballots on this device',
  'ballots.in': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 ballot is in', other: `${say.number(count)} ballots are in` }),
  'ballots.inOf': ({ count, people: voters }: { count: number; people: number }, say: Grammar) =>
    `${say.number(count)} of ${say.plural(voters, { one: '1 ballot', other: `${say.number(voters)} ballots` })} in`,
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
  'ballots.handOver': 'Hand the device to the next person. Nobody sees what was on the ballots before.',
  'ballots.takeBack': 'Take back the last ballot',
  'ballots.takenBack': ({ number }: { number: number }) => `Took back ballot ${number}`,
  'ballots.cast': ({ number }: { number: number }) => `Ballot ${number} is in`,
  'ballot.title': ({ number }: { number: number }) => `Ballot ${number}`,
  'ballot.left': ({ left, all }: { left: number; all: number }, say: Grammar) =>
    left === 0 ? `No dots left of ${say.number(all)}` : `${say.number(left)} of ${dots(all, say)} left`,
  'ballot.noneLeft': 'No dots left. Take one back first.',
  'ballot.mostOnOne': 'No more dots on this priority. Put the others elsewhere.',
  'ballot.oneOnly': 'One dot on each priority only.',
  'ballot.line': ({ title, count }: Titled & Counted, say: Grammar) =>
    say.plural(count, { '=0': title, other: `${title}, ${dots(count, say)}` }),
  'ballot.takeDot': ({ title }: Titled) => `Take a dot from ${title}`,
  'ballot.howTo': 'Arrows move · Space or + puts a dot · − takes one back · Enter hands the ballot in',
  'ballot.finish': 'Hand in the ballot',

  'ranking.title': 'Ranking of the priorities',
  'ranking.empty': 'There is nothing to rank yet. Make candidate priorities from the gaps, then let the room vote.',
  'ranking.noVotes': 'Nobody has voted yet. You can still choose priorities by hand.',
  'ranking.rank': 'Rank',
  'ranking.priority': 'Priority',
  'ranking.votes': 'Dots',
  'ranking.chosen': 'Gets a plan',
  'ranking.choose': ({ title }: Titled) => `Plan for ${title}`,
  'ranking.tied': 'tied',
  'ranking.count': ({ count }: Counted, say: Grammar) => dots(count, say),
  'ranking.top': 'How many priorities get a plan',
  'ranking.chooseTop': ({ count }: Counted) => (count === 1 ? 'Choose the first' : `Choose the top ${count}`),
  'ranking.tieAtCut': (
    { clear, tied, votes, places }: { clear: number; tied: number; votes: number; places: number },
    say: Grammar,
  ) =>
    `${say.number(tied)} priorities share ${dots(votes, say)}, and only ${say.number(places - clear)} of them would fit into the top ${say.number(places)}. The room decides.`,
  'ranking.onlyClear': ({ count }: Counted) =>
    count === 1 ? 'Choose only the one that is clear' : `Choose only the ${count} that are clear`,
  'ranking.allTied': ({ count }: Counted) => `Choose all ${count}`,
  'ranking.chose': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'Chose 1 priority', other: `Chose ${say.number(count)} priorities` }),
  'ranking.choseOne': ({ title }: Titled) => `Chose “${title}”`,
  'ranking.unchose': ({ title }: Titled) => `“${title}” is no longer chosen`,
  'ranking.chosenCount': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'None chosen yet', one: '1 chosen', other: `${say.number(count)} chosen` }),
  'ranking.goToPlan': 'Write the plan',
} as const;
