import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { useWords } from '../../../words/useWords.ts';
import { useCommands } from '../../store/useWorkshop.ts';
import { countdown, useClock } from '../../timer/clock.ts';

/** The parts of a round, and how many minutes each of them usually takes. */
const PARTS = [
  { name: 'told', minutes: 5 },
  { name: 'asked', minutes: 15 },
  { name: 'heard', minutes: 5 },
  { name: 'taken', minutes: 5 },
] as const;

interface Running {
  readonly part: number;
  /** When its time is over, in seconds since midnight. */
  readonly end: number;
}

/** The parts of a round with their time; it stops nobody, and says once when a part is over. */
export function CircleTimer() {
  const say = useWords();
  const { tell } = useCommands();
  const { seconds } = useClock();
  const [running, setRunning] = useState<Running | undefined>(undefined);
  const left = running === undefined ? undefined : running.end - seconds;
  const isOver = left !== undefined && left <= 0;
  const over = isOver ? PARTS[running?.part ?? 0]?.name : undefined;
  const said = useRef(over);
  useEffect(() => {
    if (over === said.current) return;
    said.current = over;
    if (over) tell(say('circle.isOver', { part: say(`circle.part.${over}`) }), 'spoken');
  }, [over, say, tell]);
  const start = (part: number) => setRunning({ part, end: seconds + 60 * (PARTS[part]?.minutes ?? 0) });
  const next = running === undefined ? 0 : running.part + 1;
  return (
    <div className="panel">
      <h3>{say('circle.round')}</h3>
      <ol className="circle-parts">
        {PARTS.map(({ name, minutes }, index) => (
          <li key={name} aria-current={running?.part === index ? 'step' : undefined}>
            <span className="circle-part">
              <strong>{say(`circle.part.${name}`)}</strong>
              <span className="hint">{say(`circle.partHint.${name}`)}</span>
            </span>
            {running?.part === index && left !== undefined ? (
              <span className="circle-left" role="timer" data-over={isOver || undefined}>
                {`${left < 0 ? '+' : ''}${countdown(left)}`}
              </span>
            ) : (
              <Button
                look="quiet"
                aria-label={say('circle.startOf', { part: say(`circle.part.${name}`), minutes })}
                onPress={() => start(index)}
              >
                {say('circle.minutes', { minutes })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div className="panel-foot">
        {next < PARTS.length ? (
          <Button look="primary" onPress={() => start(next)}>
            {say(running === undefined ? 'circle.begin' : 'circle.goOn')}
          </Button>
        ) : null}
        {running === undefined ? null : (
          <>
            <Button onPress={() => setRunning({ ...running, end: running.end + 120 })}>{say('circle.more')}</Button>
            <Button onPress={() => setRunning(undefined)}>{say('circle.end')}</Button>
          </>
        )}
      </div>
    </div>
  );
}
