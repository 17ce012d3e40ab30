import { type Day, monthOf } from '../english-days.ts';
import type { Grammar } from '../grammar.ts';

interface Dots {
  readonly dots: number;
  /** How many may stand on one priority; 0 for no limit. */
  readonly most: number;
}

interface Counted {
  readonly count: number;
}

const dayOf = (date: Day) => `${monthOf(date)} ${date.day}, ${date.year}`;

/** "October 14–15, 2026", "January 30 to February 1, 2027": what both days share is said once. */
function daysOf({ from, to }: { readonly from: Day; readonly to: Day }): string {
  if (from.year !== to.year) return `${dayOf(from)} to ${dayOf(to)}`;
  if (from.month !== to.month) return `${monthOf(from)} ${from.day} to ${dayOf(to)}`;
  return `${monthOf(from)} ${from.day}–${to.day}, ${to.year}`;
}

const counted =
  (one: string, other: string) =>
  ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one, other });

/** What stands in the report and on no screen. Labels fill in {page}, {pages} and {title} themselves. */
export const reportWords = {
  'report.kicker': 'Sequential Intercept Mapping report',
  'report.untitled': 'Untitled workshop',
  'report.sponsoredBy': ({ sponsor }: { sponsor: string }) => `Sponsored by ${sponsor}`,
  'report.fictional':
    'This workshop is fictional. Its places, people, agencies and figures are made up to show what a finished report looks like.',
  'report.contents': 'Contents',
  'report.pageOfPages': 'Page {page} of {pages}',
  'report.link': '{title}, page {page}',
  'report.number': ({ value }: { value: number }, say: Grammar) => say.number(value),
  'report.day': dayOf,
  'report.shortDay': (date: Day) => `${monthOf(date).slice(0, 3)} ${date.day}, ${date.year}`,
  'report.days': daysOf,

  'report.team': 'Facilitators and core team',
  'report.participants': 'Participants',
  'report.name': 'Name',
  'report.position': 'Position',
  'report.agency': 'Agency',
  'report.role': 'Role',
  'report.attended': 'Attended',
  'report.partnerKind': 'Partner',
  'report.role.participant': 'Participant',
  'report.role.facilitator': 'Facilitator',
  'report.role.core-team': 'Core team',

  'report.summary': 'Executive summary',
  'report.fact.resources': counted('resource on the map', 'resources on the map'),
  'report.fact.gaps': counted('gap', 'gaps'),
  'report.fact.opportunities': counted('opportunity', 'opportunities'),
  'report.fact.quickFixes': counted('quick fix', 'quick fixes'),
  'report.fact.participants': counted('participant', 'participants'),
  'report.fact.priorities': counted('candidate priority', 'candidate priorities'),
  'report.fact.objectives': counted('objective', 'objectives'),
  'report.fact.steps': counted('action step', 'action steps'),
  'report.chosen': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'The room chose this priority:', other: 'The room chose these priorities:' }),
  'report.votes': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 vote', other: `${say.number(count)} votes` }),
  'report.purposeAndBackground': 'Purpose and background',
  'report.purpose': 'Purpose',
  'report.background': 'Background',
  'report.recommendations': 'Recommendations',

  'report.map': 'The intercept map',
  'report.mapCaption':
    '● resource · ▲ gap · ★ opportunity · ◆ quick fix · ■ parked. Solid lines lead onward, dashed lines out to the community, dotted lines back into the system. Everything noted stands in full in the sections that follow.',
  'report.mapAlt': ({ paths }: { paths: string }) => `How people move through the system. ${paths}.`,
  'report.figure': ({ number, caption }: { number: number; caption: string }) => `Figure ${number}. ${caption}`,
  'report.noPaths': 'No ways between the stations are drawn yet',

  'report.nothingNoted': 'Nothing has been noted here.',
  'report.resources': 'Resources',
  'report.gaps': 'Gaps',
  'report.opportunities': 'Opportunities',
  'report.unnamed': 'Station without a name',
  'report.handOffs': 'Hand-offs',
  'report.wholeIntercept': 'Across the intercept',
  'report.wholeSystem': 'Across the whole system',
  'report.quickFixes': 'Quick fixes',
  'report.parkingLot': 'Parking lot',
  'report.path': 'Way',
  'report.peopleAYear': 'People a year',
  'report.year': 'Year',
  'report.pathVolume': ({ people, year }: { people: string; year: string }) =>
    `${people} people a year take this way${year === '' ? '' : ` (${year})`}.`,

  'report.priorities': 'Priorities',
  'report.rank': 'Rank',
  'report.tied': ({ rank }: { rank: number }) => `${rank} (tie)`,
  'report.priority': 'Priority',
  'report.votesHead': 'Votes',
  'report.where': 'Where',
  'report.answers': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'Answers the gap', other: 'Answers the gaps' }),
  'report.isChosen': 'Chosen for the action plan',
  'report.round': ({ votes, people, dots }: { votes: number; people: number; dots: number }, say: Grammar) =>
    `${say.number(votes)} votes were counted from ${say.number(people)} people with ${say.plural(dots, { one: '1 dot', other: `${dots} dots` })} each.`,
  'report.roundWithoutPeople': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 vote was counted.', other: `${say.number(count)} votes were counted.` }),

  'report.plan': 'Action plan',
  'report.planOf': ({ number, title }: { number: number; title: string }) => `Priority ${number}: ${title}`,
  'report.noObjective': 'No objective has been written for this priority yet.',
  'report.noStep': 'No action step yet',
  'report.loose': 'Objectives not yet tied to a priority',
  'report.objective': 'Objective',
  'report.step': 'Action step',
  'report.who': 'Who',
  'report.when': 'When',
  'report.status': 'Status',
  'report.partners': 'With',
  'report.measure': 'Measure',
  'report.cost': 'Cost',
  'report.funder': 'Funder',
  'report.stepStatus.not-started': 'Not started',
  'report.stepStatus.in-progress': 'In progress',
  'report.stepStatus.done': 'Done',
  'report.stepStatus.blocked': 'Blocked',
  'report.stepStatus.dropped': 'Dropped',
  'report.way': 'Done together by',
  'report.agreement': 'Agreement needed',
  'report.reviewed': 'Reviewed',

  'report.rankedBy': ({ title }: { title: string }) => `Ranked by “${title}”, told below.`,
  'report.vote': ({ number, title }: { number: number; title: string }) =>
    title === '' ? `Vote ${number}` : `Vote ${number}: ${title}`,
  'report.method.room': ({ dots }: Dots, say: Grammar) =>
    `Dots on the wall, ${say.plural(dots, { one: 'one', other: `${dots}` })} for each person, were counted.`,
  'report.method.hands': 'People raised their hands, and the hands were counted.',
  'report.method.ballots': ({ dots, most }: Dots, say: Grammar) =>
    `Each person put ${say.plural(dots, { one: 'one dot', other: `${dots} dots` })} on a secret ballot${most > 0 ? `, at most ${most} on one priority` : ''}.`,
  'report.method.criteria':
    'Each priority was scored from 1 to 5 by several criteria; the score is their weighted mean.',
  'report.method.delphi': 'Each person rated every priority from 1 to 9 by themselves; the score is the middle rating.',
  'report.trial': 'This was a trial and decided nothing.',
  'report.runOffOf': ({ title }: { title: string }) => `It was held to break a tie of “${title}”.`,
  'report.iteration': ({ number }: { number: number }) =>
    `It is round ${number}, after the room had seen and talked about the one before.`,
  'report.entitled': ({ who }: { who: string }) => `Entitled to vote: ${who}.`,
  'report.mightVote': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 person could vote.', other: `${say.number(count)} people could vote.` }),
  'report.ballots': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 ballot was filled in.', other: `${say.number(count)} ballots were filled in.` }),
  'report.cast': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 vote was counted.', other: `${say.number(count)} votes were counted.` }),
  'report.castRatings': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 figure was given.', other: `${say.number(count)} figures were given.` }),
  'report.resultOf': ({ title }: { title: string }) => `Result of “${title}”`,
  'report.isNotChosen': 'Not chosen',
  'report.criterion': ({ name, weight }: { name: string; weight: number }) =>
    weight === 1 ? name : `${name} (× ${weight})`,
  'report.score': 'Score',
  'report.ratings': 'Ratings',
  'report.ratingsOf': ({ title }: { title: string }) => `How the ratings of “${title}” lie apart`,
  'report.decided': ({ first, reason }: { first: string; reason: string }) =>
    `The room broke a tie in favor of ${first}${reason === '' ? '.' : `: ${reason}`}`,
  'report.merged': ({ kept, others }: { kept: string; others: string }) =>
    `“${kept}” speaks for ${others} too; their votes are added up.`,
  'report.impactEffort': 'Impact and effort',
  'report.impactEffortCaption': 'Where the room placed the candidates between little and much impact and effort',
  'report.impact': 'Impact',
  'report.effort': 'Effort',
  'report.little': 'little',
  'report.much': 'much',
  'report.ofHundred': ({ value }: { value: number }) => `${value} of 100`,
  'report.quarter.topLeft': 'Do first',
  'report.quarter.topRight': 'Plan well',
  'report.quarter.bottomLeft': 'Do along the way',
  'report.quarter.bottomRight': 'Think again',
  'report.abbreviations': 'Abbreviations',
  'report.initials': 'Initials',
  'report.meaning': 'What they stand for',
  'report.expanded': ({ initials, meaning }: { initials: string; meaning: string }) => `${initials} (${meaning})`,
  'report.agenda': 'Agenda',
  'report.time': 'Time',
  'report.timeSpan': ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  'report.agendaEntry': 'What',
  'report.agendaOwner': 'Led by',
  'report.measures': 'Measures',
  'report.value': 'Figure',
  'report.source': 'Source',
  'report.notCollected': 'Not collected',
  'report.selfAssessment': 'Self-assessment before the day',
  'report.spreadCaptionWhole': 'Answers to the statements about the whole system',
  'report.spreadCaption': ({ place }: { place: string }) => `Answers to the statements about ${place}`,
  'report.statement': 'Statement',
  'report.answersHead': 'Answers',
  'report.agreement.1': 'Disagree strongly',
  'report.agreement.2': 'Disagree',
  'report.agreement.3': 'In between',
  'report.agreement.4': 'Agree',
  'report.agreement.5': 'Agree strongly',
  'report.spreadKey': 'The mark is the middle answer; the bar holds the middle half of the answers.',
  'report.spreadText': (
    { lower, median, upper, count }: { lower: number; median: number; upper: number } & Counted,
    say: Grammar,
  ) =>
    `median ${median}, half of the answers from ${lower} to ${upper}, ${say.plural(count, { one: '1 answer', other: `${count} answers` })}`,
  'report.spreadCount': ({ count }: Counted) => `n = ${count}`,
  'commissioning.byNeed': 'Gaps by need',
  'commissioning.byNeedCaption': 'How many gaps each need has at each point of the journey',
  'commissioning.byNeedKey':
    'Each cell counts gaps, darker for more. Hatched cells have neither a gap nor a service: nobody can say yet.',
  'commissioning.byPopulation': 'Gaps by population',
  'commissioning.byArea': 'Gaps by area',
  'commissioning.gapsAt': 'Gaps at',
  'commissioning.short': 'Services short of capacity',
  'commissioning.closing': 'What each priority would close',
  'commissioning.closes': 'Closes',
  'commissioning.uncollected': 'What nobody counts',
  'commissioning.unchecked': 'Services without a checked date',
  'report.checklists': 'Checklists',
  'report.trend': 'Since the time before',
  'report.trend.better': 'better',
  'report.trend.worse': 'worse',
  'report.trend.same': 'the same',
  'report.checklistOf': ({ checklist, about }: { checklist: string; about: string }) => `${checklist}: ${about}`,
  'report.degreeCount': ({ degree, count }: { degree: string } & Counted) => `${degree} ${count}`,
  'report.extent.none': 'none',
  'report.extent.partly': 'partly',
  'report.extent.fully': 'fully',
  'report.becameGap': 'Gap',
  'report.walks': 'Walked along the map',
  'report.walkTitle': ({ name, sight }: { name: string; sight: string }) => `${name} (${sight})`,
  'report.sight.as-it-is': 'as it is',
  'report.sight.as-it-should-be': 'as it should be',
  'report.moment': 'What comes',
  'report.whatHappens': 'What would happen here',
  'report.lostHere': 'The person is lost here',
  'report.acting': 'Acting',
  'report.handOver': 'Hand-over',
  'report.unmet': ({ needs }: { needs: string }) => `Needs that nobody meets: ${needs}.`,
  'report.undrawn': ({ from, to }: { from: string; to: string }) => `No path on the map leads from ${from} to ${to}.`,
  'report.coverage': 'Coverage',
  'report.coverageOfMessages': 'What each message finds on the map',
  'report.coverageOfNeeds': 'What each need finds on the map',
  'report.coverageKey':
    'Each cell counts resources ● and gaps ▲. Darker cells have more resources; hatched cells have nothing noted.',
  'report.coverageCell': ({ resources, gaps }: { resources: number; gaps: number }) =>
    [...(resources > 0 ? [`${resources} ●`] : []), ...(gaps > 0 ? [`${gaps} ▲`] : [])].join(' '),
  'report.timeline': 'Timeline of steps',
  'report.timelineCaption': 'The steps of the action plan by the day when they are due',
  'report.undated': 'Without a day',
  'report.monthSpan': ({ year, month }: Omit<Day, 'day'>) => `${monthOf({ month }).slice(0, 3)} ${year}`,
  'report.quarterSpan': ({ year, quarter }: { year: number; quarter: number }) => `Q${quarter} ${year}`,
  'report.byTopic': 'Resources by need',
  'report.need': 'Need',
  'report.resource': 'Resource',
  'report.noResource': 'No resource on this map yet',

  'report.blanks': 'Still blank',
  'report.blanksIntro': 'What the room has not filled in yet, so that nobody has to search for it.',
  'report.check': 'What is missing',
  'report.count': 'How many',
  'report.subjects': 'Where',
  'report.andMore': ({ count }: Counted) => `and ${count} more`,
} as const;
