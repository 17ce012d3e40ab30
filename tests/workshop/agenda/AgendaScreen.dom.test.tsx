import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AgendaScreen } from '../../../src/workshop/agenda/AgendaScreen.tsx';
import { addForm, dayAfter, FORMS } from '../../../src/workshop/agenda/forms/forms.ts';
import { readEntry } from '../../../src/workshop/agenda/new-entry.ts';
import { writtenTime } from '../../../src/workshop/agenda/written-time.ts';
import { PhaseGuide } from '../../../src/workshop/bar/PhaseGuide.tsx';
import type { Phase } from '../../../src/workshop/bar/phases.ts';
import { entriesOf, startEntry } from '../../../src/workshop/model/agenda-edits.ts';
import { secondsOf } from '../../../src/workshop/model/agenda-times.ts';
import { setPhase } from '../../../src/workshop/model/phase-edits.ts';
import { DAY_PHASES } from '../../../src/workshop/model/phases.ts';
import { addRecords, recordsOf } from '../../../src/workshop/model/record-edits.ts';
import { changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { localTime } from '../../../src/workshop/timer/clock.ts';
import { RoomTimer } from '../../../src/workshop/timer/RoomTimer.tsx';
import { TimerButton } from '../../../src/workshop/timer/TimerButton.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

/** The test's clock stands still at the beginning of 1970; what that is on a wall depends on where the test runs. */
const today = localTime(0);
const minute = (seconds: number) => new Date((seconds + 86_400) * 1000).toISOString().slice(11, 16);
const empty = after(emptyWorkshop(), changeAbout({ startDate: '2026-10-30' }));
const day = after(
  empty,
  addRecords('sessions', [{ id: 'day', name: 'Day 1', date: today.day, start: minute(today.seconds) }]),
  addRecords('agendaEntries', [
    { id: 'welcome', session: 'day', title: 'Welcome', minutes: 30, phase: 'welcome' },
    { id: 'map', session: 'day', title: 'The map', minutes: 60, phase: 'map' },
  ]),
);

describe('a form', () => {
  it.each(FORMS.map((form) => [form.id, form] as const))('%s has a start and minutes for everything', (_, form) => {
    for (const { start, entries } of form.sessions) {
      expect(secondsOf(start)).toBeDefined();
      expect(entries.filter(({ minutes, title }) => minutes === 0 || title === '')).toEqual([]);
    }
    expect(new Set(form.sessions.flatMap(({ entries }) => entries.map(({ phase }) => phase)))).toContain('map');
  });

  it('becomes an agenda from the first day of the workshop on, as one step', async () => {
    const { user, document, store } = renderOnTable(<AgendaScreen />, empty);
    await user.click(screen.getByRole('button', { name: 'Begin with “A day and a half”' }));
    expect(recordsOf(document(), 'sessions').map(({ date }) => date)).toEqual(['2026-10-30', '2026-10-31']);
    expect(Object.keys(document().agendaEntries)).toHaveLength(18);
    store.undo();
    expect(document()).toBe(empty);
  });

  it('has no dates where the cover has none', () => {
    const [form] = FORMS;
    let made = 0;
    const document = after(emptyWorkshop(), form ? addForm(form, () => `x${(made += 1)}`) : () => undefined);
    expect(recordsOf(document, 'sessions')).toMatchObject([{ date: '' }]);
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('the agenda', () => {
  it('is typed line by line, with the minutes behind the words', async () => {
    const { user, document } = renderOnTable(<AgendaScreen />, day);
    await user.type(screen.getByRole('textbox', { name: 'Next line of Day 1' }), 'Vote 45{Enter}');
    expect(entriesOf(document(), 'day').at(-1)).toMatchObject({ title: 'Vote', minutes: 45 });
  });

  it('moves a line with Alt and an arrow key', async () => {
    const { user, document } = renderOnTable(<AgendaScreen />, day);
    await user.click(screen.getByRole('textbox', { name: 'What of line 2' }));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(entriesOf(document(), 'day').map(({ id }) => id)).toEqual(['map', 'welcome']);
  });

  it('shows how late the room is, and when each line will really begin', () => {
    renderOnTable(<AgendaScreen />, after(day, startEntry('welcome', minute(today.seconds + 600))));
    expect(screen.getByText('10 min late')).toBeVisible();
    expect(screen.getAllByText(/^planned/)).toHaveLength(2);
  });
});

describe('what somebody types', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1:15 pm', '13:15'],
    ['12 am', '00:00'],
    ['soon', 'soon'],
    ['25:00', '25:00'],
  ])('%j is the time %j', (typed, time) => {
    expect(writtenTime(typed)).toBe(time);
  });

  it.each([
    ['Welcome 30', { title: 'Welcome', minutes: 30 }],
    ['Break, 15 min', { title: 'Break', minutes: 15 }],
    ['Map: intercepts 0 and 1 – 45', { title: 'Map: intercepts 0 and 1', minutes: 45 }],
    ['Welcome', { title: 'Welcome', minutes: 0 }],
    ['Map: intercepts 4 and 5', { title: 'Map: intercepts 4 and 5', minutes: 0 }],
  ])('%j is an entry', (typed, entry) => {
    expect(readEntry(typed)).toEqual(entry);
  });
});

describe('the timer', () => {
  it('starts what comes first, gives it more time and goes on, without a dialog in the way', async () => {
    const { user, document } = renderOnTable(<TimerButton />, day);
    await user.click(screen.getByRole('button', { name: 'Timer: nothing runs' }));
    await user.click(screen.getByRole('button', { name: 'Start: Welcome' }));
    expect(document().agendaEntries['welcome']?.startedAt).toMatch(/^\d\d:\d\d:\d\d$/);
    await user.click(screen.getByRole('button', { name: '5 more minutes' }));
    expect(document().agendaEntries['welcome']).toMatchObject({ minutes: 30, extra: 5 });
    await user.click(screen.getByRole('button', { name: 'Start: The map' }));
    expect(document().agendaEntries['welcome']?.endedAt).not.toBe('');
    await user.click(screen.getByRole('button', { name: 'End it now' }));
    expect(document().agendaEntries['map']?.endedAt).not.toBe('');
  });

  it('is not there on a day without an agenda', () => {
    renderOnTable(<TimerButton />, empty);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stands on the wall while something runs', () => {
    const { store } = renderOnTable(<RoomTimer />, day);
    expect(screen.queryByRole('timer')).toBeNull();
    act(() => store.perform('Started', startEntry('welcome', minute(today.seconds))));
    expect(screen.getByRole('timer')).toHaveTextContent(/Welcome.*30:00$/);
  });
});

describe('the guide through the phases', () => {
  const open = async (document = day) => {
    const onPhase = vi.fn<(phase: Phase) => void>();
    const table = renderOnTable(<PhaseGuide onPhase={onPhase} />, document);
    await table.user.click(screen.getByRole('button', { name: /^Phase / }));
    return { ...table, onPhase };
  };

  it('says what is missing and leads to where it can be seen to', async () => {
    const { user, onPhase } = await open(empty);
    await user.click(screen.getByRole('button', { name: 'The agenda is empty.' }));
    expect(onPhase).toHaveBeenCalledExactlyOnceWith('agenda');
  });

  it('goes on when a phase is done, and comes back to it', async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('region', { name: 'Welcome' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prepare, done' }));
    await user.click(screen.getByRole('button', { name: 'Come back to it' }));
    expect(document().phases).toEqual({});
    expect(screen.getByRole('button', { name: 'Prepare, now' })).toHaveAttribute('aria-current', 'step');
  });

  it('skips any phase', async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole('button', { name: 'Priorities, open' }));
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(document().phases).toEqual({ priorities: { id: 'priorities', state: 'skipped' } });
  });

  it('is at the end when all is done', async () => {
    await open(after(day, ...DAY_PHASES.map((phase) => setPhase(phase, 'done'))));
    expect(screen.getByRole('region', { name: 'Follow up' })).toBeVisible();
  });
});
