import { useSyncExternalStore } from 'react';
import { timeOf } from '../model/agenda-times.ts';
import { useCommands } from '../store/useWorkshop.ts';

/** A moment as the clock on the wall of the room shows it. */
export interface LocalTime {
  /** The ISO day. */
  readonly day: string;
  /** Since midnight. */
  readonly seconds: number;
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** The time where this device is; `at` is in milliseconds since 1970. */
export function localTime(at: number): LocalTime {
  const date = new Date(at);
  return {
    day: [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-'),
    seconds: date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds(),
  };
}

/** What is written down when something begins or ends: 09:05:30. */
export const stampOf = ({ seconds }: LocalTime): string => `${timeOf(seconds)}:${twoDigits(seconds % 60)}`;

/** The time, which renders anew every second, or as seldom as `everyMs` says. */
export function useClock(everyMs = 1000): LocalTime {
  const { now } = useCommands();
  const tick = useSyncExternalStore(
    (onTick) => {
      const timer = setInterval(onTick, Math.min(everyMs, 1000));
      return () => clearInterval(timer);
    },
    () => Math.floor(now() / everyMs),
  );
  return localTime(tick * everyMs);
}

/** A time of day in the words of the language: 9:05 AM, or 09:05. `seconds` are since midnight. */
export function spokenTime(seconds: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(Math.floor(seconds) * 1000);
}

/** 4:05 or 1:04:05, without a sign. */
export function countdown(seconds: number): string {
  const whole = Math.abs(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
