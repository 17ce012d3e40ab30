import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Numbered {
  readonly number: string;
}
interface Titled {
  readonly title: string;
}

export const planWords = {
  'plan.title': 'Action plan',
  'plan.empty':
    'No priority is chosen yet. Let the room vote and choose the first ones; each of them gets its objectives and steps here.',
  'plan.goToPriorities': 'Choose priorities',
  'plan.tabs': 'Chosen priorities',
  'plan.loose': 'Not tied to a chosen priority',
  'plan.looseHint':
    'These objectives belong to no priority, or to one that is not chosen. Tie them to a priority, or remove them.',
  'plan.looseSteps': 'Steps without an objective',
  'plan.answers': 'Answers these gaps',
  'plan.noObjective':
    'What will be different when this priority is met? Write it as the first objective; its steps follow.',

  'plan.newObjective': 'New objective',
  'plan.newObjectivePlaceholder': 'Add an objective: type and press Enter',
  'plan.objective': ({ number }: Numbered) => `Objective ${number}`,
  'plan.objectivePlaceholder': 'What is to be reached?',
  'plan.objectiveActions': ({ number }: Numbered) => `Objective ${number}: actions`,
  'plan.tieTo': ({ number }: Numbered) => `Priority of objective ${number}`,
  'plan.untied': 'Tie to a priority…',
  'plan.stepsOf': ({ number }: Numbered) => `Steps of objective ${number}`,
  'plan.newStep': ({ number }: Numbered) => `New step of objective ${number}`,
  'plan.newStepPlaceholder': 'Add a step: type and press Enter',
  'plan.stepActions': ({ number }: Numbered) => `Step ${number}: actions`,
  'plan.number': 'No.',
  'plan.actions': 'Actions',

  'step.text': 'Step',
  'step.lead': 'Lead',
  'step.partners': 'Partners',
  'step.due': 'Due',
  'step.status': 'Status',
  'step.measure': 'Measure',
  'step.cost': 'Cost',
  'step.funder': 'Funder',
  'step.cell': ({ column, number }: Numbered & { column: string }) => `${column} of step ${number}`,
  'step.status.not-started': 'Not started',
  'step.status.in-progress': 'In progress',
  'step.status.done': 'Done',
  'step.status.blocked': 'Blocked',
  'step.status.dropped': 'Dropped',
  'step.way': 'How partners do it together',
  'step.way.': 'Not said',
  'step.way.common-issues': 'Work on an issue that all share',
  'step.way.information-sharing': 'Agreement to share information',
  'step.way.joint-bid': 'Joint bid for funds or expert help',
  'step.way.cross-training': 'Training each other’s staff',
  'step.way.bridging-post': 'A post that bridges both systems',
  'step.agreement': 'Agreement it needs',
  'step.reviewedOn': 'Reviewed on',
  'step.reviewNote': 'What was found',

  'step.note': 'Note',
  'step.details': 'Details… (Alt Enter)',
  'step.detailsOf': ({ number, title }: Numbered & Titled) => `Step ${number}: ${title}`,
  'step.agreementHint': 'What must be signed or settled between partners before it can begin',
  'step.review': 'Follow-up',
  'step.closeDetails': 'Done',

  'plan.picked': ({ count }: Counted, say: Grammar) =>
    `${say.plural(count, { one: '1 cell', other: `${say.number(count)} cells` })} picked`,
  'plan.filled': ({ count }: Counted, say: Grammar) =>
    `Filled ${say.plural(count, { one: '1 cell', other: `${say.number(count)} cells` })} with what stands above`,
  'plan.cleared': ({ count }: Counted, say: Grammar) =>
    `Cleared ${say.plural(count, { one: '1 cell', other: `${say.number(count)} cells` })}`,
  'plan.pasted': ({ count }: Counted, say: Grammar) =>
    `Pasted ${say.plural(count, { one: '1 row', other: `${say.number(count)} rows` })}`,
  'plan.sheetKeys':
    'Arrows go from cell to cell, Enter or F2 into one. Shift and arrows pick several; Ctrl+C copies, Ctrl+D fills down. Rows from a spreadsheet can be pasted.',
  'plan.followUp': 'Follow up',
  'plan.followUpHint':
    'Six months on: what was done since? Say of each step how far it is; the day is noted by itself. In the status column the first letter of a word chooses it.',

  'leaving.action': 'Before leaving',
  'leaving.title': 'Before the room leaves',
  'leaving.explain':
    'Read this to the room. Each line leads to its place. When nothing is left, look at the report and make the PDF.',
  'leaving.done': 'Nothing is open. Look at the report, then make the PDF with the button at the top.',
  'leaving.report': 'Look at the report',
  'leaving.unheld': ({ count }: Counted, say: Grammar) => `Steps without lead or date (${say.number(count)})`,
  'leaving.noUnheld': 'Every step has a lead and a date.',
  'leaving.blank': ({ count }: Counted, say: Grammar) => `Other blanks in the plan (${say.number(count)})`,
  'leaving.noBlank': 'The plan has all that it needs.',
  'leaving.unanswered': ({ count }: Counted, say: Grammar) =>
    `Gaps that no chosen priority answers (${say.number(count)})`,
  'leaving.noUnanswered': 'A chosen priority answers every gap.',

  'breakout.give': 'Give to a table',
  'breakout.giveOf': ({ title }: Titled) => `Give “${title}” to a table`,
  'breakout.given': ({ title }: Titled) =>
    `Saved a copy for the table that plans “${title}”. Open it on their laptop; this file goes on meanwhile.`,
  'breakout.takeBack': 'Take back a table’s copy',
  'breakout.banner': 'Table copy',
  'breakout.copyOf': ({ title }: Titled) =>
    `Table copy: ${title}. When the table is done, save the file and hand it back; the room takes it in.`,
  'breakout.handBack': 'Save and hand back',
  'breakout.back': 'Saved what this table has made. Carry the file back to the room’s laptop.',
  'breakout.showAll': 'Show the whole workshop',

  'plan.moveUp': 'Move up (Alt ↑)',
  'plan.moveDown': 'Move down (Alt ↓)',
  'plan.moveTo': ({ number, title }: Numbered & Titled) => `Move to objective ${number}: ${title}`,
  'plan.remove': 'Remove',

  'plan.addedObjective': ({ title }: Titled) => `Added objective “${title}”`,
  'plan.changedObjective': ({ number }: Numbered) => `Changed objective ${number}`,
  'plan.movedObjective': ({ title }: Titled) => `Moved objective “${title}”`,
  'plan.tied': ({ number, title }: Numbered & Titled) => `Tied objective ${number} to “${title}”`,
  'plan.removedObjective': ({ title, count }: Titled & Counted, say: Grammar) =>
    say.plural(count, {
      '=0': `Removed objective “${title}”`,
      one: `Removed objective “${title}” and its step`,
      other: `Removed objective “${title}” and its ${count} steps`,
    }),
  'plan.addedStep': ({ title }: Titled) => `Added step “${title}”`,
  'plan.changedStep': ({ column, number }: Numbered & { column: string }) =>
    `Changed ${column.toLowerCase()} of step ${number}`,
  'plan.movedStep': ({ title }: Titled) => `Moved step “${title}”`,
  'plan.removedStep': ({ title }: Titled) => `Removed step “${title}”`,
  'plan.untitledObjective': 'untitled objective',
  'plan.untitledStep': 'untitled step',

  'blanks.title': 'Still blank',
  'blanks.count': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { '=0': 'Nothing is blank', other: `${say.number(count)} still blank` }),
  'blanks.inTab': ({ count }: Counted, say: Grammar) => say.plural(count, { other: `${say.number(count)} blank` }),
  'blanks.complete': 'Every step has a lead, a date and a measure.',
  'blanks.optional': 'Dashed: helpful, but the plan stands without it.',
  'blanks.show': 'Show what is blank',
  'blanks.fieldOfStep': ({ column, number }: Numbered & { column: string }) => `${column} of step ${number} is blank`,
  'blanks.fieldOfObjective': ({ column, number }: Numbered & { column: string }) =>
    `${column} of objective ${number} is blank`,
  'blanks.text': 'Text',
  'blanks.lead': 'Lead',
  'blanks.partners': 'Partners',
  'blanks.due': 'Due',
  'blanks.measure': 'Measure',
  'blanks.cost': 'Cost',
  'blanks.funder': 'Funder',
  'blanks.priority': 'Priority',
  'blanks.objective': 'First objective',
  'blanks.step': 'First step',
} as const;
