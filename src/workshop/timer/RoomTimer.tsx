import './timer.css';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { countdown, spokenTime, useClock } from './clock.ts';
import { runningAt } from './running.ts';

/** The running entry on the wall, large enough for the last row, in a strip that hides nothing of the map. */
export function RoomTimer() {
  const say = useWords();
  const now = useClock();
  const agendaEntries = useWorkshop(({ document }) => document.agendaEntries);
  const sessions = useWorkshop(({ document }) => document.sessions);
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const running = runningAt({ agendaEntries, sessions }, now);
  if (!running) return null;
  const { entry, left, end } = running;
  return (
    <div className="room-timer" role="timer" data-over={left < 0 || undefined}>
      <span className="room-timer-title">{entry.title}</span>
      <span className="room-timer-end">
        {say(left < 0 ? 'timer.wasToEnd' : 'timer.ends', { time: spokenTime(end, language) })}
      </span>
      <span className="room-timer-left">{`${left < 0 ? '+' : ''}${countdown(left)}`}</span>
    </div>
  );
}
