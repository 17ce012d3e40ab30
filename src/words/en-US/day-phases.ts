import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}

const counted =
  (one: string, other: string) =>
  ({ count }: Counted, say: Grammar): string =>
    say.plural(count, { one, other: `${say.number(count)} ${other}` });

/** A sentence about what is there or not, whatever the count. */
const plain =
  (words: string): ((counted: Counted) => string) =>
  () =>
    words;

/** The guide through the phases of a workshop. */
export const phaseWords = {
  'phase.prepare': 'Prepare',
  'phase.agenda': 'Agenda',
  'phase.assessment': 'Self-assessment',
  'phase.measures': 'Measures',
  'phase.partnership': 'Partnership',
  'guide.preparing': 'Before the day',
  'guide.label': ({ phase, number, all }: { phase: string; number: number; all: number }) =>
    `Phase ${number} of ${all}: ${phase}. What it is for and what is missing`,
  'guide.phases': 'Phases of the workshop',
  'guide.of': ({ number, all }: { number: number; all: number }) => `${number} of ${all}`,
  'guide.step': ({ phase, state }: { phase: string; state: string }) => `${phase}, ${state}`,
  'guide.state.current': 'now',
  'guide.state.open': 'open',
  'guide.state.done': 'done',
  'guide.state.skipped': 'skipped',
  'guide.missing': 'Still missing',
  'guide.nothing': 'Nothing is missing here.',
  'guide.next': ({ phase }: { phase: string }) => `Next: ${phase}`,
  'guide.goTo': 'Open the screen',
  'guide.done': 'Done',
  'guide.skip': 'Skip',
  'guide.reopen': 'Come back to it',
  'guide.runs': 'The agenda says that this phase is running.',
  'guide.marked.done': ({ phase }: { phase: string }) => `Done: ${phase}`,
  'guide.marked.skipped': ({ phase }: { phase: string }) => `Skipped: ${phase}`,
  'guide.marked.open': ({ phase }: { phase: string }) => `Open again: ${phase}`,

  'dayPhase.prepare': 'Prepare',
  'dayPhase.welcome': 'Welcome',
  'dayPhase.map': 'Map',
  'dayPhase.gaps': 'Gaps',
  'dayPhase.priorities': 'Priorities',
  'dayPhase.plan': 'Plan',
  'dayPhase.close': 'Close',
  'dayPhase.follow-up': 'Follow up',
  'dayPhase.none': 'No phase',
  'dayPhase.purpose.prepare':
    'Invite every kind of partner, agree on the agenda, ask people how they see the system, and collect the numbers that exist.',
  'dayPhase.purpose.welcome':
    'Everybody signs in, learns why they are here and how the day goes, and agrees on ground rules.',
  'dayPhase.purpose.map': 'Write down what exists, lane by lane, and how people move from one place to the next.',
  'dayPhase.purpose.gaps':
    'Ask at every lane who is not reached, what is short, and where people get lost on the way. Collect opportunities beside the gaps.',
  'dayPhase.purpose.priorities': 'Turn gaps into candidates, join duplicates, vote, and choose what gets a plan.',
  'dayPhase.purpose.plan': 'Write objectives and steps for every chosen priority: who leads, by when, measured how.',
  'dayPhase.purpose.close':
    'Read the map and the plan back to the room, fill the blanks, and hand out a draft the same day.',
  'dayPhase.purpose.follow-up': 'Meet again on each priority, note what has been done, and keep the map up to date.',

  'need.agenda': plain('The agenda is empty.'),
  'need.kindsUnasked': counted(
    '1 kind of partner has not been asked yet.',
    'kinds of partner have not been asked yet.',
  ),
  'need.answers': plain('Nobody has answered the self-assessment yet.'),
  'need.measuresOpen': counted(
    'Of 1 measure nobody has said whether it is collected.',
    'measures wait for a figure, or for somebody to say that nobody collects them.',
  ),
  'need.commitments': plain('No partner has said yet what it expects and brings.'),
  'need.roster': plain('Nobody is on the roster yet.'),
  'need.notSignedIn': counted('1 person has not signed in.', 'people have not signed in.'),
  'need.kindsAbsent': counted('1 kind of partner is not in the room.', 'kinds of partner are not in the room.'),
  'need.groundRules': plain('There are no ground rules yet.'),
  'need.emptyLanes': counted('1 lane has no cards yet.', 'lanes have no cards yet.'),
  'need.unratedResources': counted(
    'Of 1 resource nobody has said whether there is enough.',
    'resources wait for somebody to say whether there is enough.',
  ),
  'need.lanesWithoutGap': counted('1 lane has no gap yet.', 'lanes have no gap yet.'),
  'need.uncollected': counted(
    '1 measure that nobody collects is no gap yet.',
    'measures that nobody collects are no gaps yet.',
  ),
  'need.candidates': plain('There are no candidates to vote on yet.'),
  'need.loneGaps': counted('1 gap belongs to no candidate.', 'gaps belong to no candidate.'),
  'need.votes': plain('The room has not voted yet.'),
  'need.choice': plain('No priority is chosen yet.'),
  'need.unplanned': counted('1 chosen priority has no objective.', 'chosen priorities have no objective.'),
  'need.stepless': counted('1 objective has no step.', 'objectives have no step.'),
  'need.leads': counted('1 step has no lead.', 'steps have no lead.'),
  'need.dates': counted('1 step has no date.', 'steps have no date.'),
  'need.unconfirmedLanes': counted('1 lane was not read back to the room.', 'lanes were not read back to the room.'),
  'need.cover': counted('1 line of the cover is blank.', 'lines of the cover are blank.'),
  'need.summary': plain('There is no executive summary yet.'),
  'need.openSteps': counted('1 step is not done yet.', 'steps are not done yet.'),
} as const;
