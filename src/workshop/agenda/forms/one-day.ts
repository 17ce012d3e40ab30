import type { AgendaForm } from './agenda-form.ts';

/** Map, gaps, vote and a short start on plans between breakfast and late afternoon. */
export const oneDay: AgendaForm = {
  id: 'one-day',
  name: 'One day',
  description: 'Map, gaps, vote, and first steps for what the room chose, all on one day.',
  sessions: [
    {
      name: 'The day',
      start: '09:00',
      day: 0,
      entries: [
        { title: 'Welcome, why we are here, ground rules', minutes: 30, phase: 'welcome' },
        { title: 'How the model works, and what our numbers say', minutes: 30, phase: 'welcome' },
        { title: 'Map: first half of the intercepts', minutes: 60, phase: 'map' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Map: second half of the intercepts', minutes: 60, phase: 'map' },
        { title: 'Lunch', minutes: 45, kind: 'break' },
        { title: 'Gaps and opportunities, intercept by intercept', minutes: 75, phase: 'gaps' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Candidates, vote and choice', minutes: 45, phase: 'priorities' },
        { title: 'First steps for each priority', minutes: 60, phase: 'plan' },
        { title: 'Read-back, owners, next meeting', minutes: 20, phase: 'close' },
      ],
    },
  ],
};
