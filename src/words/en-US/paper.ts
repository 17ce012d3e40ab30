import type { Grammar } from '../grammar.ts';

/** What the smaller papers say, and the menu that offers them. */
export const paperWords = {
  'paper.button': 'PDF',
  'paper.title': 'Making the file',
  'paper.working': 'Writing…',
  'paper.done': ({ name, pages }: { name: string; pages: number }, say: Grammar) =>
    say.plural(pages, {
      one: `${name} is in your downloads, one page.`,
      other: `${name} is in your downloads, ${say.number(pages)} pages.`,
    }),
  'paper.cancelled': 'Stopped. No file was made.',
  'paper.failed': ({ detail }: { detail: string }) =>
    `The file could not be made (${detail}). Your work is unchanged; try again.`,
  'paper.missing': ({ character, name, section }: { character: string; name: string; section: string }) =>
    `The paper has no sign for ${character} (${name})${section === '' ? '' : `, first in “${section}”`}: a box stands in its place.`,
  'paper.missingMore': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'There is one more character that it has no sign for.',
      other: `There are ${say.number(count)} more characters that it has no sign for.`,
    }),
  'paper.more': 'Export…',
  'paper.dialog': 'Take the workshop home',
  'paper.format': 'Format',
  'paper.use.print': 'To print',
  'paper.use.edit': 'To go on writing',
  'paper.use.tables': 'For other programs',
  'paper.use.pictures': 'Pictures',
  'paper.part': 'Part',
  'paper.pageSize': 'Paper size',
  'paper.sheet': 'Sheet',
  'paper.sheetBest': 'The smallest on which every letter can be read',
  'paper.large': 'Large print: letters of 18 points',
  'paper.look': 'Before you save',
  'paper.everything': 'The file holds everything that this part of the report says.',
  'paper.everyRecord':
    'The file holds the whole workshop. After it has been edited, “Update from a spreadsheet” brings it back.',
  'paper.looking': 'Looking what the file will hold…',
  'paper.personal': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One text looks like the data of a person. Look at it first: the red button at the top lists it.',
      other: `${say.number(count)} texts look like the data of a person. Look at them first: the red button at the top lists them.`,
    }),
  'paper.save': 'Save the file',
  'paper.print': 'Open to print',
  'paper.printing': ({ name }: { name: string }) => `${name} is open in another tab. Print it there.`,
  'paper.printBlocked': ({ name }: { name: string }) =>
    `The browser did not let a tab open. ${name} is in your downloads: open it and print it there.`,
  'paper.part.full': 'Full report',
  'paper.part.summary': 'One-page summary',
  'paper.part.map': 'The map alone',
  'paper.part.plan': 'Action plan',
  'paper.part.my-steps': 'My steps, one page for each lead',
  'paper.part.no-names': 'Copy without names',
  'paper.part.commissioning': 'Commissioning summary',
  'paper.part.worksheets': 'Worksheets for a paper day',
  'paper.format.pdf': 'PDF: report to print and to read',
  'paper.format.docx': 'Word (DOCX)',
  'paper.format.pptx': 'PowerPoint (PPTX)',
  'paper.format.csv': 'All tables as CSV',
  'paper.format.xlsx': 'All tables as an Excel workbook',
  'paper.format.md': 'Markdown',
  'paper.format.json': 'Report as data (JSON)',
  'paper.format.ics': 'Calendar of due steps',
  'paper.format.poster': 'Poster: the map alone, on a large sheet',
  'paper.saved': ({ name }: { name: string }) => `${name} is in your downloads.`,
  'paper.left': 'Save without this?',
  'paper.saveAnyway': 'Save',
  'paper.cut': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One text is longer than 32,767 characters and is cut there: a cell of a workbook holds no more.',
      other: `${say.number(count)} texts are longer than 32,767 characters and are cut there: a cell of a workbook holds no more.`,
    }),
  'paper.noPicture': 'Markdown has no pictures. The file tells the map as a list.',
  'paper.noDrawing': 'Data have no pictures. The file tells the map as a list.',
  'paper.onlyMap': 'The file holds the map alone. Priorities, plan and people are in the report.',
  'paper.notDrawn': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One card is only counted on the map: it stands at a hand-off, or its box is full. The full report has it.',
      other: `${say.number(count)} cards are only counted on the map: they stand at hand-offs, or their boxes are full. The full report has them.`,
    }),
  'paper.onlyNames': 'The picture shows the stations and how many cards they have. The cards are in the report.',
  'paper.onlySteps': 'A calendar holds the steps that have a due day, and nothing else of the workshop.',
  'paper.withoutSections': ({ titles }: { titles: string }) => `Slides leave out these sections: ${titles}.`,
  'paper.hidden': ({ titles }: { titles: string }) =>
    `You have chosen not to print: ${titles}. “Report” has the choice.`,
  'paper.withoutDetails': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One note or figure that stands beside a card, a step or a priority is in the report and not on the slides.',
      other: `${say.number(count)} notes and figures that stand beside cards, steps and priorities are in the report and not on the slides.`,
    }),
  'paper.withoutDay': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One step has no day by which it is due, or says it in words, and is not in the calendar.',
      other: `${say.number(count)} steps have no day by which they are due, or say it in words, and are not in the calendar.`,
    }),
  'paper.title.summary': 'Summary',
  'paper.title.map': 'Map',
  'paper.title.plan': 'Action plan',
  'paper.title.my-steps': 'Steps by lead',
  'paper.title.commissioning': 'Commissioning summary',
  'paper.noCommissioning':
    'Nothing has been noted yet that a commissioner could act on: no gap, no service and no figure.',
  'paper.title.worksheets': 'Worksheets',

  'tables.update': 'Update from a spreadsheet',
  'tables.explain':
    'Takes what was changed in an Excel workbook or in CSV tables that this app has exported. You see every change before anything is done.',
  'tables.pick': 'Choose a workbook or tables',
  'tables.foreign':
    'These are no tables that this app has exported. A list of cards in CSV comes in by “Add cards from a CSV file”.',
  'tables.damaged': ({ detail }: { detail: string }) => `The file cannot be read (${detail}). Export the tables again.`,
  'tables.removes': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'Remove what has no row in the file any more',
      other: `Remove the ${say.number(count)} records that have no row in the file any more`,
    }),
  'tables.refused': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'One entry is not taken over', other: `${say.number(count)} entries are not taken over` }),
  'tables.refusedRow': ({ kind, row }: { kind: string; row: number }) =>
    `${kind}, row ${row}: it has no id by which it could be known`,
  'tables.refusedField': ({ kind, row, field }: { kind: string; row: number; field: string }) =>
    `${kind}, row ${row}, column “${field}”: the value cannot be; what is there stays`,
  'tables.moreRefused': ({ count }: { count: number }, say: Grammar) => `and ${say.number(count)} more`,
  'tables.apply': 'Take over the changes',
  'tables.done': ({ name }: { name: string }) => `Updated from ${name}`,

  'preview.title': 'Preview',
  'preview.making': 'Making the paper…',
  'preview.page': ({ page, pages }: { page: number; pages: number }, say: Grammar) =>
    `Page ${say.number(page)} of ${say.number(pages)}`,
  'preview.section': 'Go to a section',
  'preview.front': 'Cover and contents',
  'preview.alt':
    'Pages of the report as pictures. The same words stand in the rooms where they were written; the outline of the map reads all cards.',
  'preview.failed': ({ detail }: { detail: string }) =>
    `The preview could not be made (${detail}). The report itself may still be made: try “PDF”.`,
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
