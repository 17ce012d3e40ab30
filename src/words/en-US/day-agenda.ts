import type { Grammar } from '../grammar.ts';

interface Titled {
  readonly title: string;
}
interface Timed {
  readonly time: string;
}
interface Numbered {
  readonly number: number;
}

const minutesOf = (minutes: number, say: Grammar): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${say.number(rest)} min`;
  return rest === 0 ? `${say.number(hours)} h` : `${say.number(hours)} h ${say.number(rest)} min`;
};

/** The agenda and its timer. */
export const agendaWords = {
  'agenda.title': 'Agenda',
  'agenda.empty': 'Begin with a form and change what you like, or write your own agenda line by line.',
  'agenda.forms': 'Forms to begin with',
  'agenda.form': ({ sessions, minutes }: { sessions: number; minutes: number }, say: Grammar) =>
    `${say.plural(sessions, { one: '1 session', other: `${say.number(sessions)} sessions` })}, ${minutesOf(minutes, say)}`,
  'agenda.useForm': ({ name }: { name: string }) => `Begin with “${name}”`,
  'agenda.addForm': 'Add a form',
  'agenda.tookForm': ({ name }: { name: string }) => `Added the agenda “${name}”`,
  'agenda.addSession': 'Add a session',
  'agenda.addedSession': 'Added a session',
  'agenda.newSession': ({ number }: Numbered) => `Session ${number}`,
  'agenda.loose': 'Without a session',
  'agenda.session': ({ name }: { name: string }) => `Agenda of ${name}`,
  'agenda.sessionName': 'Session',
  'agenda.sessionDate': 'Date',
  'agenda.sessionStart': 'Begins',
  'agenda.startHint': 'For example 9:00',
  'agenda.noTime': 'Write a time such as 9:00 or 13:30.',
  'agenda.unnamed': 'session without a name',
  'agenda.changedSession': ({ name }: { name: string }) => `Changed the session ${name}`,
  'agenda.removeSession': 'Remove the session',
  'agenda.removedSession': ({ name }: { name: string }) => `Removed ${name} with its agenda`,
  'agenda.ends': ({ time }: Timed) => `Ends ${time}`,
  'agenda.endsInstead': ({ time, planned }: Timed & { planned: string }) => `Ends ${time} instead of ${planned}`,
  'agenda.late': ({ minutes }: { minutes: number }, say: Grammar) => `${minutesOf(minutes, say)} late`,
  'agenda.early': ({ minutes }: { minutes: number }, say: Grammar) => `${minutesOf(minutes, say)} early`,
  'agenda.time': 'Time',
  'agenda.instead': ({ planned }: { planned: string }) => `planned ${planned}`,
  'agenda.minutes': 'Minutes',
  'agenda.entry': 'What',
  'agenda.owner': 'Who leads',
  'agenda.part': 'Phase',
  'agenda.note': 'Note',
  'agenda.run': 'Start or end',
  'agenda.actions': 'Actions',
  'agenda.cell': ({ column, number }: Numbered & { column: string }) => `${column} of line ${number}`,
  'agenda.break': 'Break',
  'agenda.work': 'Work',
  'agenda.noMinutes': 'Write a number of minutes.',
  'agenda.next': ({ name }: { name: string }) => `Next line of ${name}`,
  'agenda.nextPlaceholder': 'Add a line: what, and how many minutes (Welcome 30)',
  'agenda.added': ({ title }: Titled) => `Added to the agenda: ${title}`,
  'agenda.changed': ({ column, title }: Titled & { column: string }) => `Changed ${column.toLowerCase()} of ${title}`,
  'agenda.removed': ({ title }: Titled) => `Removed from the agenda: ${title}`,
  'agenda.moved': ({ title }: Titled) => `Moved ${title}`,
  'agenda.untitled': 'line without words',
  'agenda.menu': ({ number }: Numbered) => `More for line ${number}`,
  'agenda.moveUp': 'Move up (Alt+↑)',
  'agenda.moveDown': 'Move down (Alt+↓)',
  'agenda.remove': 'Remove',
  'agenda.forget': 'Forget when it began and ended',
  'agenda.forgot': ({ title }: Titled) => `${title} counts as not begun`,
  'agenda.start': ({ title }: Titled) => `Start ${title}`,
  'agenda.stop': ({ title }: Titled) => `End ${title}`,
  'agenda.state.running': 'running',
  'agenda.state.done': 'done',
  'agenda.state.passed': 'left out',
  'agenda.state.ahead': 'ahead',
  'agenda.hint': 'Enter goes to the line below, Alt with an arrow key moves a line. Times follow from the minutes.',

  'timer.idle': 'Timer: nothing runs',
  'timer.leftLabel': ({ title }: Titled) => `Timer: ${title}`,
  'timer.overLabel': ({ title }: Titled) => `Timer: ${title}, over its time`,
  'timer.nothingRuns': 'Nothing on the agenda is running.',
  'timer.ends': ({ time }: Timed) => `until ${time}`,
  'timer.wasToEnd': ({ time }: Timed) => `was to end at ${time}`,
  'timer.more': ({ minutes }: { minutes: number }) => `${minutes} more minutes`,
  'timer.granted': ({ minutes, title }: Titled & { minutes: number }) => `${minutes} more minutes for ${title}`,
  'timer.start': ({ title }: Titled) => `Start: ${title}`,
  'timer.started': ({ title }: Titled) => `Started ${title}`,
  'timer.end': 'End it now',
  'timer.ended': ({ title }: Titled) => `Ended ${title}`,
  'timer.isOver': ({ title }: Titled) => `Time is over: ${title}`,
  'timer.sound': 'A quiet sound when the time is over',
} as const;
