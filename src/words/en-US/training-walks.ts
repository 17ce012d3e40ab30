import type { Grammar } from '../grammar.ts';
import type { Terms } from '../terms.ts';

interface Named {
  readonly name: string;
}
interface Sighted {
  readonly sight: string;
}
interface Where {
  readonly where: string;
}
interface What {
  readonly what: string;
}
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A person who is walked along the map. */
export const walkWords = {
  'walks.title': 'Walk a person along the map',
  'walks.hint':
    'Choose a story and lead its person from place to place: what would happen here, who would act, and where are they lost?',
  'walks.stories': 'Begin with a story',
  'walks.own': 'A story of your own',
  'walks.ownHint': ({ intercept }: Terms) =>
    `Invent a person whom everybody in the room knows by heart and nobody by name. It begins with one moment for each ${intercept.toLowerCase()}.`,
  'walks.ownName': 'A person of our own',
  'walks.begin': 'Begin this walk',
  'walks.beginOf': ({ name }: Named) => `Begin this walk: ${name}`,
  'walks.beginOwn': 'Write a story',
  'walks.began': ({ name }: Named) => `Began the walk “${name}”`,
  'walks.open': 'Open',
  'walks.openOf': ({ name, sight }: Named & Sighted) => `Open ${name}, ${sight}`,
  'walks.remove': ({ name }: Named) => `Remove the walk ${name}`,
  'walks.removed': ({ name }: Named) => `Removed the walk “${name}”`,
  'walks.nameless': 'Walk without a name',
  'walks.state': (
    { steps, lost, gaps, undrawn }: { steps: number; lost: number; gaps: number; undrawn: number },
    say: Grammar,
  ) =>
    [
      say.plural(steps, { one: '1 moment', other: `${say.number(steps)} moments` }),
      lost === 0 ? '' : `lost ${say.plural(lost, { one: 'once', other: `${say.number(lost)} times` })}`,
      gaps === 0 ? '' : say.plural(gaps, { one: '1 gap made', other: `${say.number(gaps)} gaps made` }),
      undrawn === 0
        ? ''
        : say.plural(undrawn, { one: '1 hand-off not drawn', other: `${say.number(undrawn)} hand-offs not drawn` }),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  'walks.all': 'All walks',
  'walks.steps': 'Moments of this walk',
  'walks.person': 'Who it is',
  'walks.noPerson': 'Nobody has said yet who this is. Edit the story to do so.',
  'walks.rewrite': 'Edit the story',
  'walks.rewrote': ({ name }: Named) => `Changed the story “${name}”`,
  'walks.again': ({ name, sight }: Named & Sighted) => `Began “${name}” ${sight}`,
  'walks.walkAgain': ({ sight }: Sighted) => `Walk again ${sight}`,
  'walks.toOther': ({ sight }: Sighted) => `Go to ${sight}`,
  'walks.beside': 'Side by side',
  'walks.onMap': 'Show on the map',
  'walks.name': 'Name of the story',
  'walks.personLabel': 'Who the person is when the story begins',
  'walks.personHint': 'Age, work, family, health, what they hope for. Invent all of it: no real person belongs here.',
  'walks.moments': 'Moments of the story',
  'walks.newMoment': 'Add what comes next',
  'walks.momentAdded': ({ what }: What) => `Added the moment “${what}”`,
  'walks.momentChanged': ({ what }: What) => `Changed the moment “${what}”`,
  'walks.momentMoved': ({ what }: What) => `Moved the moment “${what}”`,
  'walks.momentRemoved': ({ what }: What) => `Removed the moment “${what}”`,
  'walks.momentUp': ({ what }: What) => `Move up: ${what}`,
  'walks.momentDown': ({ what }: What) => `Move down: ${what}`,
  'walks.momentRemove': ({ what }: What) => `Remove: ${what}`,
  'walks.what': 'What comes',
  'walks.whatOf': ({ number }: { number: number }) => `What comes at moment ${number}`,
  'walks.question': 'Question to the room',
  'walks.questionOf': ({ number }: { number: number }) => `Question at moment ${number}`,
  'walks.stepNumber': ({ number, count }: { number: number; count: number }) => `Moment ${number} of ${count}`,
  'walks.nothingComes': 'Nobody has written yet what comes here. Edit the story to do so.',
  'walks.where': 'Where is this?',
  'walks.whereHint': 'Choose the station, and the map shows the way exactly.',
  'walks.somewhereIn': ({ name }: Named) => `Somewhere in ${name}`,
  'walks.happens': 'What would happen here, with what we have?',
  'walks.handOver': 'Who hands over to whom?',
  'walks.handOverHint': 'The jail nurse phones the clinic',
  'walks.lost': 'The person is lost here',
  'walks.acting': 'Who would act?',
  'walks.nothingNear': 'The map has no resource here. Search for one elsewhere, or make a gap of it below.',
  'walks.findResource': 'Search all resources of the map',
  'walks.resources': 'Resources',
  'walks.noSuchResource': ({ text }: { text: string }) => `No other resource on the map says “${text}”`,
  'walks.acts': ({ name }: Named) => `Let ${name} act`,
  'walks.actsNot': ({ name }: Named) => `Leave out ${name}`,
  'walks.missing': 'What is missing?',
  'walks.missingAt': ({ where }: Where) => `Missing at ${where}`,
  'walks.missingTo': ({ where }: Where) => `Missing on the way to ${where}`,
  'walks.gapHere': 'Gap here',
  'walks.gapHereLabel': ({ where }: Where) => `Make a gap at ${where}`,
  'walks.gapOnWay': 'Gap on the way',
  'walks.gapOnWayLabel': ({ where }: Where) => `Make a gap on the way to ${where}`,
  'walks.gapHereText': ({ what }: What) => `Nobody knows an answer: ${what}`,
  'walks.gapOnWayText': ({ from, to }: Ends) => `Nobody hands over from ${from} to ${to}`,
  'walks.madeGap': ({ where }: Where) => `Made a gap: ${where}`,
  'walks.drewGap': ({ where }: Where) => `Drew the missing path and made a gap on it: ${where}`,
  'walks.undrawn': ({ from, to }: Ends) => `No path on the map leads from ${from} to ${to}. A gap on the way draws it.`,
  'walks.noWay': 'The walk stays or ends here: there is no way to the next moment that could have a gap.',
  'walks.unclearWay':
    'Choose the stations of this moment and of the next one; then a gap can stand on the way between.',
  'walks.before': 'Back',
  'walks.next': 'What comes next',
  'walks.start': 'Start walking',
  'walks.end': 'Here the story ends. Look at it on the map.',
  'walks.keys': 'Alt+Page Down and Page Up walk · Alt+L lost here · Alt+G gap here · Alt+H gap on the way',
  'walks.changed.happens': ({ what }: What) => `Said what would happen: ${what}`,
  'walks.changed.handOver': ({ what }: What) => `Said who hands over: ${what}`,
  'walks.changed.lost': ({ what }: What) => `Changed whether the person is lost: ${what}`,
  'walks.changed.at': ({ what }: What) => `Changed where it happens: ${what}`,
  'walks.needs': 'A package of support',
  'walks.needsState': ({ unmet }: { unmet: number }, say: Grammar) =>
    unmet === 0
      ? 'Somebody meets every need that was named.'
      : say.plural(unmet, { one: 'Nobody meets 1 need yet.', other: `Nobody meets ${say.number(unmet)} needs yet.` }),
  'walks.noNeeds': 'This map has no list of needs. The coverage view of the map can add one.',
  'walks.brings': 'The person brings',
  'walks.met': 'Met by',
  'walks.metOf': ({ name }: Named) => `Somebody meets ${name}`,
  'walks.metBy': 'By whom',
  'walks.metByOf': ({ name }: Named) => `Who meets ${name}`,
  'walks.metByHint': 'Name who does',
  'walks.somebody': 'somebody',
  'walks.nobody': 'nobody',
  'walks.isMet': ({ name }: Named) => `Somebody meets: ${name}`,
  'walks.isNotMet': ({ name }: Named) => `Nobody meets: ${name}`,
  'walks.bringsNeed': ({ name }: Named) => `Brings the need ${name}`,
  'walks.bringsNot': ({ name }: Named) => `Does not bring the need ${name}`,
  'walks.notSaid': 'Not said yet',
  'report.walkAlt': ({ places }: { places: string }) => `The way along the map: ${places}`,
  'report.walkCaption': ({ name }: Named) => `The way along the map: ${name}`,
  'trail.lost': 'lost here',
  'trail.title': ({ title }: { title: string }) => `Walk: ${title}`,
  'trail.hide': 'Take it off the map',
  'trail.undrawn': 'no path',
  'trail.stops': 'Places of the walk',
} as const;
