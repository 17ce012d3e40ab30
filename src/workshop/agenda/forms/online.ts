import type { AgendaForm } from './agenda-form.ts';

const meeting = (name: string, day: number, intercepts: string) => ({
  name,
  start: '13:00',
  day,
  entries: [
    { title: 'Who is here, and what we did last time', minutes: 10, phase: 'welcome' as const },
    { title: `Map: ${intercepts}`, minutes: 40, phase: 'map' as const },
    { title: 'Break', minutes: 10, kind: 'break' as const },
    { title: `Gaps and opportunities: ${intercepts}`, minutes: 40, phase: 'gaps' as const },
    { title: 'What is left open, and who finds out', minutes: 10, phase: 'close' as const },
  ],
});

/** Short meetings a week apart, because nobody looks at a screen for a day. */
export const online: AgendaForm = {
  id: 'online',
  name: 'Online, several short meetings',
  description: 'Three meetings on the map, one on the vote and one on the plan, a week apart.',
  sessions: [
    meeting('Meeting 1', 0, 'intercepts 0 and 1'),
    meeting('Meeting 2', 7, 'intercepts 2 and 3'),
    meeting('Meeting 3', 14, 'intercepts 4 and 5'),
    {
      name: 'Meeting 4',
      start: '13:00',
      day: 21,
      entries: [
        { title: 'The whole map, read back', minutes: 30, phase: 'gaps' },
        { title: 'Candidates, duplicates joined', minutes: 30, phase: 'priorities' },
        { title: 'Break', minutes: 10, kind: 'break' },
        { title: 'Vote and choice', minutes: 30, phase: 'priorities' },
      ],
    },
    {
      name: 'Meeting 5',
      start: '13:00',
      day: 28,
      entries: [
        { title: 'Plans in breakout rooms', minutes: 60, phase: 'plan' },
        { title: 'Break', minutes: 10, kind: 'break' },
        { title: 'Groups present their plans', minutes: 30, phase: 'plan' },
        { title: 'Read-back, owners, next meeting', minutes: 20, phase: 'close' },
      ],
    },
  ],
};
