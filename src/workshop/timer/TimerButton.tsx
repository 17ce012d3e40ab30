import './timer.css';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { PopoverButton } from '../../controls/PopoverButton.tsx';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { endRunning, grantMinutes, startEntry } from '../model/agenda-edits.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { countdown, localTime, spokenTime, stampOf, useClock } from './clock.ts';
import { playQuietSound } from './quiet-sound.ts';
import { nextEntryOf, type Running, runningAt } from './running.ts';

/** What runs and how long it still has, in the bar of every screen. It shows nothing on a day without an agenda. */
export function TimerButton() {
  const say = useWords();
  const now = useClock();
  const agendaEntries = useWorkshop(({ document }) => document.agendaEntries);
  const sessions = useWorkshop(({ document }) => document.sessions);
  const running = runningAt({ agendaEntries, sessions }, now);
  const next = nextEntryOf({ agendaEntries, sessions }, now);
  const [sound, setSound] = useState(false);
  useSayWhenOver(running, sound);
  if (!running && !next) return null;
  const label = running
    ? say(running.left < 0 ? 'timer.overLabel' : 'timer.leftLabel', { title: running.entry.title })
    : say('timer.idle');
  return (
    <PopoverButton label={label} look="plain" face={running ? <Face running={running} /> : <span>⏱</span>}>
      {(close) => (
        <div className="timer-panel">
          {running ? <RunningPart running={running} /> : <p>{say('timer.nothingRuns')}</p>}
          {next ? <NextPart title={next.title} id={next.id} /> : null}
          {running ? <EndButton title={running.entry.title} onEnd={close} /> : null}
          <Check isSelected={sound} onChange={setSound}>
            {say('timer.sound')}
          </Check>
        </div>
      )}
    </PopoverButton>
  );
}

/** The seconds change too often to be read aloud; the button's name says what runs. */
function Face({ running: { entry, left } }: { readonly running: Running }) {
  return (
    <span className="timer-face" data-over={left < 0 || undefined} aria-hidden="true">
      <span className="timer-title">{entry.title}</span>
      <span className="timer-left">{`${left < 0 ? '+' : ''}${countdown(left)}`}</span>
    </span>
  );
}

function RunningPart({ running: { entry, end, left } }: { readonly running: Running }) {
  const say = useWords();
  const { perform } = useCommands();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const grant = (minutes: number) =>
    perform(say('timer.granted', { minutes, title: inBrief(entry.title) }), grantMinutes(entry.id, minutes));
  return (
    <>
      <h2>{entry.title}</h2>
      <p data-over={left < 0 || undefined} className="timer-end">
        {say(left < 0 ? 'timer.wasToEnd' : 'timer.ends', { time: spokenTime(end, language) })}
      </p>
      <div className="timer-actions">
        <Button onPress={() => grant(5)}>{say('timer.more', { minutes: 5 })}</Button>
        <Button onPress={() => grant(10)}>{say('timer.more', { minutes: 10 })}</Button>
      </div>
    </>
  );
}

function NextPart({ id, title }: { readonly id: string; readonly title: string }) {
  const say = useWords();
  const { perform, now } = useCommands();
  const start = () =>
    perform(say('timer.started', { title: inBrief(title) }), startEntry(id, stampOf(localTime(now()))));
  return (
    <Button look="primary" onPress={start}>
      <span className="timer-next">{say('timer.start', { title })}</span>
    </Button>
  );
}

function EndButton({ title, onEnd }: { readonly title: string; readonly onEnd: () => void }) {
  const say = useWords();
  const { perform, now } = useCommands();
  const end = () => {
    perform(say('timer.ended', { title: inBrief(title) }), endRunning(stampOf(localTime(now()))));
    onEnd();
  };
  return <Button onPress={end}>{say('timer.end')}</Button>;
}

/** Says once that the time is over, with two soft tones where somebody asked for them. */
function useSayWhenOver(running: Running | undefined, sound: boolean) {
  const say = useWords();
  const { tell } = useCommands();
  const over = running && running.left <= 0 ? running.entry : undefined;
  const said = useRef(over?.id);
  useEffect(() => {
    if (over?.id === said.current) return;
    said.current = over?.id;
    if (!over) return;
    tell(say('timer.isOver', { title: inBrief(over.title) }), 'spoken');
    if (sound) playQuietSound();
  }, [over, sound, say, tell]);
}
