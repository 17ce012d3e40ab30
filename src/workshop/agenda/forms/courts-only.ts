import type { AgendaForm } from './agenda-form.ts';

/** Half a day about intercepts 2 and 3, around the hours of the courts. */
export const courtsOnly: AgendaForm = {
  id: 'courts-only',
  name: 'Courts only',
  description: 'Half a day about first hearings, jail and courts, that begins after the morning calendar.',
  sessions: [
    {
      name: 'The afternoon',
      start: '12:30',
      day: 0,
      entries: [
        { title: 'Welcome over lunch, ground rules', minutes: 30, phase: 'welcome' },
        { title: 'What our numbers say', minutes: 15, phase: 'welcome' },
        { title: 'Map: from arrest to first appearance', minutes: 45, phase: 'map' },
        { title: 'Map: jail and courts', minutes: 45, phase: 'map' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Gaps and opportunities', minutes: 45, phase: 'gaps' },
        { title: 'Vote and choice', minutes: 20, phase: 'priorities' },
        { title: 'Steps, leads and dates', minutes: 40, phase: 'plan' },
        { title: 'Read-back', minutes: 15, phase: 'close' },
      ],
    },
  ],
};
