import type { AgendaForm } from './agenda-form.ts';

/** The usual form: a full day for the map and the vote, half a day for plans in groups. */
export const twoDay: AgendaForm = {
  id: 'two-day',
  name: 'A day and a half',
  description: 'The map and the vote on the first day; plans in small groups on the second morning.',
  sessions: [
    {
      name: 'Day 1',
      start: '08:30',
      day: 0,
      entries: [
        { title: 'Sign-in and coffee', minutes: 30, phase: 'welcome' },
        { title: 'Welcome, introductions, ground rules', minutes: 30, phase: 'welcome' },
        { title: 'How the model works, and what our numbers say', minutes: 45, phase: 'welcome' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Map: intercepts 0 and 1', minutes: 60, phase: 'map' },
        { title: 'Map: intercepts 2 and 3', minutes: 60, phase: 'map' },
        { title: 'Lunch', minutes: 60, kind: 'break' },
        { title: 'Map: intercepts 4 and 5', minutes: 45, phase: 'map' },
        { title: 'Gaps and opportunities', minutes: 60, phase: 'gaps' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Candidates, duplicates joined, vote', minutes: 45, phase: 'priorities' },
        { title: 'What we chose, and who sits where tomorrow', minutes: 15, phase: 'priorities' },
      ],
    },
    {
      name: 'Day 2',
      start: '08:30',
      day: 1,
      entries: [
        { title: 'Where we are', minutes: 30, phase: 'welcome' },
        { title: 'Plans in small groups', minutes: 90, phase: 'plan' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Groups present their plans', minutes: 60, phase: 'plan' },
        { title: 'Quick fixes and parking lot', minutes: 15, phase: 'close' },
        { title: 'Read-back, owners, next meeting', minutes: 30, phase: 'close' },
      ],
    },
  ],
};
