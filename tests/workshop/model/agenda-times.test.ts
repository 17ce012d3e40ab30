import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endRunning, moveEntry, runningEntryOf, startEntry } from '../../../src/workshop/model/agenda-edits.ts';
import { lateBy, scheduleOf, secondsLeft, secondsOf, timeOf } from '../../../src/workshop/model/agenda-times.ts';
import { currentPhaseOf, setPhase } from '../../../src/workshop/model/phase-edits.ts';
import { addRecords, changeRecord } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const day = after(
  emptyWorkshop(),
  addRecords('sessions', [{ id: 'day', name: 'Day 1', start: '09:00' }]),
  addRecords('agendaEntries', [
    { id: 'welcome', session: 'day', title: 'Welcome', minutes: 30, phase: 'welcome' },
    { id: 'map', session: 'day', title: 'The map', minutes: 60, phase: 'map' },
    { id: 'pause', session: 'day', title: 'Break', minutes: 15, kind: 'break' },
    { id: 'vote', session: 'day', title: 'Vote', minutes: 45 },
  ]),
);

const at = (time: string) => secondsOf(time) ?? Number.NaN;
/** `vote 10:45-11:30` for each entry that has expected times. */
const expectedIn = (document: WorkshopDocument, now?: string) =>
  scheduleOf(document, 'day', now === undefined ? undefined : at(now)).map(
    ({ entry, expected }) => `${entry.id} ${expected ? `${timeOf(expected.start)}-${timeOf(expected.end)}` : '?'}`,
  );

describe('the times of an agenda', () => {
  it('follow from the start of the session and the minutes of what comes before', () => {
    expect(expectedIn(day)).toEqual([
      'welcome 09:00-09:30',
      'map 09:30-10:30',
      'pause 10:30-10:45',
      'vote 10:45-11:30',
    ]);
  });

  it('are unknown in a session that has no start', () => {
    expect(expectedIn(after(day, changeRecord('sessions', 'day', { start: 'early' })))[1]).toBe('map ?');
  });

  it('move when an entry begins late, while the plan stays', () => {
    const late = after(day, startEntry('welcome', '09:12'));
    expect(expectedIn(late, '09:20')).toEqual([
      'welcome 09:12-09:42',
      'map 09:42-10:42',
      'pause 10:42-10:57',
      'vote 10:57-11:42',
    ]);
    expect(scheduleOf(late, 'day', at('09:20')).map((entry) => lateBy(entry) / 60)).toEqual([12, 12, 12, 12]);
  });

  it('move on while the running entry is over its time', () => {
    const running = after(day, startEntry('welcome', '09:00'));
    expect(expectedIn(running, '09:29')[1]).toBe('map 09:30-10:30');
    expect(expectedIn(running, '09:41')[1]).toBe('map 09:41-10:41');
  });

  it('move forward when an entry ends early', () => {
    const early = after(day, startEntry('welcome', '09:00'), startEntry('map', '09:20'));
    expect(expectedIn(early, '09:25').slice(0, 3)).toEqual([
      'welcome 09:00-09:20',
      'map 09:20-10:20',
      'pause 10:20-10:35',
    ]);
  });

  it('move while nothing has been started on the day itself', () => {
    expect(expectedIn(day, '09:10')[0]).toBe('welcome 09:10-09:40');
    expect(expectedIn(day, '08:10')[0]).toBe('welcome 09:00-09:30');
  });

  it('leave out what the room has gone past', () => {
    const skipped = after(day, startEntry('pause', '09:00'), endRunning('09:15'));
    expect(expectedIn(skipped)).toEqual(['welcome ?', 'map ?', 'pause 09:00-09:15', 'vote 09:15-10:00']);
  });

  it('wait for what runs, also when it stands ahead of what is done', () => {
    const jumped = after(day, startEntry('pause', '09:00'), startEntry('welcome', '09:30'));
    expect(expectedIn(jumped, '09:35')).toEqual([
      'welcome 09:30-10:00',
      'map ?',
      'pause 09:00-09:30',
      'vote 10:00-10:45',
    ]);
  });

  it('never let an entry begin before the one ahead of it has ended, whatever was started when', () => {
    const someStarts = fc.array(fc.tuple(fc.constantFrom('welcome', 'map', 'pause', 'vote'), fc.nat(200)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(someStarts, fc.nat(400), (starts, now) => {
        const inTime = starts.toSorted(([, a], [, b]) => a - b);
        const started = after(day, ...inTime.map(([id, minute]) => startEntry(id, timeOf(at('08:30') + minute * 60))));
        const ahead = scheduleOf(started, 'day', at('08:30') + (200 + now) * 60).filter(
          ({ progress }) => progress === 'running' || progress === 'ahead',
        );
        const overlaps = ahead.filter(
          ({ expected }, k) => k > 0 && (expected?.start ?? 0) < (ahead[k - 1]?.expected?.end ?? 0),
        );
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a time', () => {
  it('comes back as it was read', () => {
    fc.assert(
      fc.property(fc.nat(1439), (minute) => {
        expect(secondsOf(timeOf(minute * 60))).toBe(minute * 60);
      }),
    );
  });

  it.each(['', '24:00', '9', '9:60', 'soon', '09:00:61'])('is not %j', (text) => {
    expect(secondsOf(text)).toBeUndefined();
  });
});

describe('what runs', () => {
  it('ends when something else is started', () => {
    const running = after(day, startEntry('welcome', '09:00:10'), startEntry('map', '09:31:00'));
    expect(running.agendaEntries['welcome']?.endedAt).toBe('09:31:00');
    expect(runningEntryOf(running)?.id).toBe('map');
  });

  it('has its minutes and the granted ones, and then runs over', () => {
    const running = after(day, startEntry('welcome', '09:00:10'));
    const { welcome } = running.agendaEntries;
    expect(welcome && secondsLeft(welcome, at('09:29:10'))).toBe(60);
    expect(welcome && secondsLeft({ ...welcome, extra: 5 }, at('09:36:10'))).toBe(-60);
    expect(welcome && secondsLeft({ ...welcome, endedAt: '09:20' }, at('09:36:10'))).toBeUndefined();
  });

  it('says which phase the room is in; otherwise the first open phase does', () => {
    expect(currentPhaseOf(day)).toBe('prepare');
    const prepared = after(day, setPhase('prepare', 'done'), setPhase('welcome', 'skipped'));
    expect(currentPhaseOf(prepared)).toBe('map');
    expect(currentPhaseOf(after(prepared, startEntry('welcome', '09:00')))).toBe('welcome');
    expect(currentPhaseOf(after(prepared, setPhase('prepare', '')))).toBe('prepare');
  });
});

it('an entry moves before another, and into another session', () => {
  const moved = after(
    day,
    addRecords('sessions', [{ id: 'two' }]),
    moveEntry('vote', 'day', 'welcome'),
    moveEntry('map', 'two'),
  );
  expect(scheduleOf(moved, 'day').map(({ entry }) => entry.id)).toEqual(['vote', 'welcome', 'pause']);
  expect(scheduleOf(moved, 'two').map(({ entry }) => entry.id)).toEqual(['map']);
});
