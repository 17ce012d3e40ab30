import { secondsOf, timeOf } from '../model/agenda-times.ts';

const LOOSE = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(a|p|am|pm|a\.m\.|p\.m\.)?$/i;

/** The time in a text such as 9, 9.30, 930, 1:15 pm or 13h15, as 09:00; the text itself where it is none. */
export function writtenTime(text: string): string {
  const [, hour, minutes = '00', half = ''] = LOOSE.exec(text.trim()) ?? [];
  if (hour === undefined) return text.trim();
  const isAfternoon = half.toLowerCase().startsWith('p');
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const seconds = secondsOf(`${hours}:${minutes}`);
  return seconds === undefined ? text.trim() : timeOf(seconds);
}
