import type { Grammar } from '../grammar.ts';

/** What the smaller papers say, and the menu that offers them. */
export const paperWords = {
  'paper.more': 'Other papers and files',
  'paper.part.full': 'Full report',
  'paper.part.summary': 'One-page summary',
  'paper.part.map': 'The map alone',
  'paper.part.plan': 'Action plan',
  'paper.part.my-steps': 'My steps, one page for each lead',
  'paper.part.no-names': 'Copy without names',
  'paper.part.worksheets': 'Worksheets for a paper day',
  'paper.largePrint': 'Full report in large print',
  'paper.format.csv': 'All tables as CSV',
  'paper.format.xlsx': 'All tables as an Excel workbook',
  'paper.format.md': 'Full report as Markdown',
  'paper.format.ics': 'Calendar of due steps',
  'paper.saved': ({ name }: { name: string }) => `${name} is in your downloads.`,
  'paper.left': 'Save without this?',
  'paper.saveAnyway': 'Save',
  'paper.cut': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One text is longer than 32,767 characters and is cut there: a cell of a workbook holds no more.',
      other: `${say.number(count)} texts are longer than 32,767 characters and are cut there: a cell of a workbook holds no more.`,
    }),
  'paper.noPicture': 'Markdown has no picture of the map. The file tells it as a list.',
  'paper.withoutDay': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One step has no day by which it is due, or says it in words, and is not in the calendar.',
      other: `${say.number(count)} steps have no day by which they are due, or say it in words, and are not in the calendar.`,
    }),
  'paper.title.summary': 'Summary',
  'paper.title.map': 'Map',
  'paper.title.plan': 'Action plan',
  'paper.title.my-steps': 'Steps by lead',
  'paper.title.worksheets': 'Worksheets',
  'paper.titleOf': ({ name, part }: { name: string; part: string }) => `${name}: ${part}`,

  'paper.noPlan': 'No priority has been chosen and no step has been written yet.',
  'paper.noMap': 'The map has no intercepts yet.',
  'paper.nextSteps': 'Next steps',
  'paper.moreSteps': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One more step stands in the action plan.',
      other: `${say.number(count)} more steps stand in the action plan.`,
    }),
  'paper.noSummary': 'Nothing has been said yet.',
  'paper.stepsOf': ({ lead }: { lead: string }) => `Steps led by ${lead}`,
  'paper.stepsOfNobody': 'Steps that nobody leads yet',
  'paper.priorityAndObjective': 'Priority and objective',
  'paper.stepCount': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'One step.', other: `${say.number(count)} steps.` }),

  'paper.withoutNames':
    'In this copy the agency or the position stands in place of each participant’s name. Names that were typed in another way, such as a last name alone, are not recognized: read the copy before you pass it on.',
  'paper.agencies': 'Agencies that took part',
  'paper.people': 'People',
  'paper.noAgency': 'No agency given',
  'paper.someone': 'a participant',

  'paper.blankMap': 'The map, to be filled in',
  'paper.blankMapCaption':
    '● resource · ▲ gap. Write one beside each sign; mark a resource that is short of capacity with a half circle.',
  'paper.votingSheet': 'Voting sheet',
  'paper.votingIntro': ({ dots }: { dots: number }, say: Grammar) =>
    say.plural(dots, {
      one: 'You have one dot. Put it beside the candidate that matters most to you.',
      other: `You have ${say.number(dots)} dots. Put them beside the candidates that matter most to you.`,
    }),
  'paper.onePerCandidate': 'At most one dot on each candidate.',
  'paper.candidate': 'Candidate priority',
  'paper.dots': 'Dots',
  'paper.planForm': 'Action plan form',
  'paper.planFormOf': ({ title }: { title: string }) => `Action plan form: ${title}`,
  'paper.planFormPriority': 'Priority:',
  'paper.planFormMeasure': 'How we will know that it worked:',
} as const;
