import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Titled {
  readonly title: string;
}

const dots = (count: number, say: Grammar) => say.plural(count, { one: '1 dot', other: `${say.number(count)} dots` });

type RoundMethodWord = keyof typeof RESULTS;
/** What the column of the results is called. */
const RESULTS = {
  room: 'Dots',
  hands: 'Hands',
  ballots: 'Dots',
  criteria: 'Weighted score',
  delphi: 'Median',
} as const;

function shared(score: number, method: RoundMethodWord, say: Grammar): string {
  if (method === 'hands') return say.plural(score, { one: '1 hand', other: `${say.number(score)} hands` });
  if (method === 'criteria') return `a score of ${say.number(score)}`;
  return method === 'delphi' ? `a median of ${say.number(score)}` : dots(score, say);
}

/** What the screens of priorities say: gaps, candidates and the ranking. */
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
  'voting.tidy': 'Tidy',
  'voting.matrix': 'Impact and effort',
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

  'ranking.title': 'Ranking of the priorities',
  'ranking.empty': 'There is nothing to rank yet. Make candidate priorities from the gaps, then let the room vote.',
  'ranking.noVotes': 'Nobody has voted yet. You can still choose priorities by hand.',
  'ranking.round': 'Ranked by',
  'ranking.rank': 'Rank',
  'ranking.priority': 'Priority',
  'ranking.by': ({ method }: { method: RoundMethodWord }) => RESULTS[method],
  'ranking.chosen': 'Gets a plan',
  'ranking.choose': ({ title }: Titled) => `Plan for ${title}`,
  'ranking.tied': 'tied',
  'ranking.tiedWith': ({ title }: Titled) => `${title} is tied: ways to break the tie`,
  'ranking.byRunOff': 'by run-off',
  'ranking.byDecision': 'by decision',
  'ranking.runOff': ({ count }: Counted) => `Run-off among these ${count}`,
  'ranking.runOffStarted': ({ count }: Counted) => `Started a run-off among ${count} priorities`,
  'ranking.decide': 'Record a decision…',
  'ranking.merged': ({ titles }: { titles: string }) => `with ${titles}`,
  'ranking.top': 'How many priorities get a plan',
  'ranking.chooseTop': ({ count }: Counted) => (count === 1 ? 'Choose the first' : `Choose the top ${count}`),
  'ranking.tieAtCut': (
    {
      clear,
      tied,
      score,
      method,
      places,
    }: { clear: number; tied: number; score: number; method: RoundMethodWord; places: number },
    say: Grammar,
  ) =>
    `${say.number(tied)} priorities share ${shared(score, method, say)}, and only ${say.number(places - clear)} of them would fit into the top ${say.number(places)}. The room decides.`,
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

  'decision.title': 'Decide a tie',
  'decision.first': 'Which go first?',
  'decision.why': 'What the room decided, and why',
  'decision.whyPlaceholder': 'The sheriff’s office can begin at once',
  'decision.record': 'Record the decision',
  'decision.recorded': 'Recorded the decision about the tie',
  'decision.list': 'Ties that the room has decided',
  'decision.line': ({ first, text }: { first: string; text: string }) =>
    text === '' ? `${first} goes first` : `${first} goes first: ${text}`,
  'decision.remove': 'Take this decision back',
  'decision.removed': 'Took a decision about a tie back',
} as const;
