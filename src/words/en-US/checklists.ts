import type { Grammar } from '../grammar.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}
interface Text {
  readonly text: string;
}
interface Asked {
  readonly name: string;
  readonly text: string;
}

/** Checklists: taking one in, answering it, comparing answers, and what becomes of them. */
export const checklistWords = {
  'phase.checklists': 'Checklists',
  'checklists.title': 'Checklists',
  'checklists.which': 'Which checklist',
  'checklists.views': 'What is shown',
  'checklists.view.answers': 'Answers',
  'checklists.view.time': 'Over time',
  'checklists.view.statements': 'Statements',
  'checklists.add': 'Add a checklist',
  'checklists.save': 'Save as a file',
  'checklists.remove': ({ name }: Named) => `Remove the checklist ${name}`,
  'checklists.removed': ({ name }: Named) => `Removed the checklist ${name} with its answers`,
  'checklists.back': 'Back to the answers',

  'checklistShelf.title': 'Which checklist fits?',
  'checklistShelf.teach':
    'A checklist asks several people the same questions. Whatever they answer with less than “fully” becomes a gap on the map with one key, and next year the same questions show what has become better.',
  'checklistShelf.statements': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: '1 statement', other: `${say.number(count)} statements` }),
  'checklistShelf.per.service': 'For one service after another',
  'checklistShelf.per.intercept': 'Intercept by intercept',
  'checklistShelf.per.system': 'For the whole system',
  'checklistShelf.take': 'Take it in',
  'checklistShelf.takeNamed': ({ name }: Named) => `Take in: ${name}`,
  'checklistShelf.took': ({ name }: Named) => `Took in the checklist ${name}`,
  'checklistShelf.open': ({ name }: Named) => `Open: ${name}`,
  'checklistShelf.isHere': 'Open it',
  'checklistShelf.own': 'Your own',
  'checklistShelf.ownHint': 'Begin with a name; the statements come next. A file takes it to another workshop.',
  'checklistShelf.ownName': 'Name of your own checklist',
  'checklistShelf.ownPlaceholder': 'Name, then Enter',
  'checklistShelf.ownPer': 'What it is gone through for',
  'checklistShelf.began': ({ name }: Named) => `Began the checklist ${name}`,
  'checklistShelf.file': 'Open a checklist file',
  'checklistFile.too large': 'This file is too large to be a checklist. Nothing was taken in.',
  'checklistFile.not a checklist':
    'This is no checklist that was saved here, or it has been damaged. Nothing was taken in.',
  'checklistFile.newer': 'This checklist was saved by a newer version of this app. Update the app, then open it again.',
  'checklistFile.no statements': 'There is no statement in this checklist. Nothing was taken in.',

  'answering.service': 'Which service',
  'answering.noService': 'Choose a service…',
  'answering.serviceAnswered': 'Answered already',
  'answering.chooseService':
    'This checklist is gone through for one service after another. Choose a service above: every resource on the map is one.',
  'answering.noResources': 'There is no resource on the map yet. Note the services there first, then choose one here.',
  'answering.when': 'Answered on',
  'answering.undated': 'no date',
  'answering.who': 'Who answers',
  'answering.whoPlaceholder': 'Who answers? Then press Enter',
  'answering.teach':
    'Type who answers first: a person, a team or an agency. Each gets a column; where columns differ there is something to talk about.',
  'answering.noStatements': 'There is no statement in this checklist yet. Write them under Statements.',
  'answering.added': ({ name }: Named) => `Added a column for ${name}`,
  'answering.table': ({ name }: Named) => `Answers: ${name}`,
  'answering.statement': 'Statement',
  'answering.together': 'Together',
  'answering.nobody': 'somebody',
  'answering.open': 'open',
  'answering.cell': ({ name, answer, text }: Asked & { answer: string }) => `${name}: ${answer}. ${text}`,
  'answering.answered': ({ name, text }: Asked) => `${name} on: ${text}`,
  'answering.differs': 'seen differently',
  'answering.agree': 'all say the same',
  'answering.keys.extent':
    'Arrow keys move. 0 or N: not at all, 1 or P: partly, 2 or F: fully, ?: cannot say, Delete: open again. G makes a gap, E writes evidence.',
  'answering.keys.agreement':
    'Arrow keys move. 1 to 5 answers, ?: cannot say, Delete: open again. G makes a gap, E writes evidence.',
  // The letters that answer, from the least to the most.
  'answering.letters': 'npf',
  'answering.letter.gap': 'g',
  'answering.letter.evidence': 'e',
  'answering.details': 'This answer',
  'answering.evidence': 'Evidence',
  'answering.evidencePlaceholder': 'What is it based on?',
  'answering.gaveEvidence': ({ name, text }: Asked) => `Evidence of ${name} on: ${text}`,
  'answering.others': 'What others say',
  'answering.said': ({ name, answer }: Named & { answer: string }) => `${name}: ${answer}`,
  'answering.sheet': 'This column',
  'answering.by': 'Who',
  'answering.on': 'When',
  'answering.changedSheet': ({ name }: Named) => `Changed who or when: ${name}`,
  'answering.removeSheet': 'Remove this column',
  'answering.removedSheet': ({ name }: Named) => `Removed the answers of ${name}`,

  'statementGap.make': 'Make a gap of it',
  'statementGap.made': ({ text }: Text) => `Made a gap of: ${text}`,
  'statementGap.isFull': 'Only an answer below the highest becomes a gap. Answer first, or choose another answer.',
  'statementGap.isThere': 'There is a gap for this already.',
  'statementGap.show': 'Show it on the map',
  'statementGap.showNamed': ({ text }: Text) => `Show on the map: ${text}`,
  'statementGap.missing': ({ text }: Text) => `Not the case: ${text}`,
  'statementGap.partly': ({ text }: Text) => `Only partly: ${text}`,
  'statementGap.missingAt': ({ text, service }: Text & { service: string }) => `${service}, not the case: ${text}`,
  'statementGap.partlyAt': ({ text, service }: Text & { service: string }) => `${service}, only partly: ${text}`,
  'statementGap.marks': ({ count }: Counted, say: Grammar) =>
    say.plural(count, { one: 'is a gap on the map', other: `is ${say.number(count)} gaps on the map` }),

  'ways.title': 'Steps of the plan that do this',
  'ways.none': 'No step of the plan goes this way yet. In the plan, say of a step how partners do it together.',
  'ways.led': ({ lead }: { lead: string }) => `led by ${lead}`,
  'ways.agreement': ({ agreement }: { agreement: string }) => `agreement: ${agreement}`,
  'ways.funder': ({ funder }: { funder: string }) => `paid by ${funder}`,
  'ways.toPlan': 'Go to the plan',

  'overTime.teach':
    'There is one day of answers so far. Ask again in some months: change nothing, add columns on that day, and this view shows what has become better and what has not.',
  'overTime.none': 'Nobody has answered yet.',
  'overTime.table': ({ name }: Named) => `Answers over time: ${name}`,
  'overTime.change': 'Since the time before',
  'overTime.better': 'better',
  'overTime.worse': 'worse',
  'overTime.same': 'the same',
  'overTime.count': ({ better, worse, same }: { better: number; worse: number; same: number }, say: Grammar) =>
    `${say.number(better)} better, ${say.number(worse)} worse, ${say.number(same)} the same`,
  'overTime.degree': ({ degree, count }: { degree: string; count: number }, say: Grammar) =>
    `${degree} ${say.number(count)}`,

  'ownChecklist.name': 'Name',
  'ownChecklist.per': 'Gone through',
  'ownChecklist.note': 'What it is for',
  'ownChecklist.changed': ({ name }: Named) => `Changed the checklist ${name}`,
  'ownChecklist.table': ({ name }: Named) => `Statements of ${name}`,
  'ownChecklist.at': 'Asked at',
  'ownChecklist.heading': 'Heading',
  'ownChecklist.statement': 'Statement',
  'ownChecklist.actions': 'Remove',
  'ownChecklist.cell': ({ column, number }: { column: string; number: number }, say: Grammar) =>
    `${column}, statement ${say.number(number)}`,
  'ownChecklist.hint': 'A statement is true of a place where nothing is missing. Alt with an arrow key moves a row.',
  'ownChecklist.new': 'Next statement',
  'ownChecklist.newPlaceholder': 'Next statement, then Enter',
  'ownChecklist.moved': ({ text }: Text) => `Moved: ${text}`,

  'cardStatements.ofGap': 'From a checklist',
  'cardStatements.ofService': 'Answered about this service',
  'cardStatements.open': ({ text }: Text) => `Open the checklist at: ${text}`,
} as const;
