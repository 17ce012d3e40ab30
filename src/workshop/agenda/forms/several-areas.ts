import type { AgendaForm } from './agenda-form.ts';

/** One workshop for several counties or towns: what they share in the large room, what differs at area tables. */
export const severalAreas: AgendaForm = {
  id: 'several-areas',
  name: 'Several areas together',
  description: 'Shared services in the large room, each area at its own table, one vote for each area and one for all.',
  sessions: [
    {
      name: 'Day 1',
      start: '09:00',
      day: 0,
      entries: [
        { title: 'Welcome, which areas are here, ground rules', minutes: 45, phase: 'welcome' },
        { title: 'Map: services that several areas share', minutes: 60, phase: 'map' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Map at area tables', minutes: 75, phase: 'map' },
        { title: 'Lunch', minutes: 60, kind: 'break' },
        { title: 'Tables show what differs', minutes: 45, phase: 'map' },
        { title: 'Gaps at area tables', minutes: 60, phase: 'gaps' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Gaps that all areas have', minutes: 30, phase: 'gaps' },
      ],
    },
    {
      name: 'Day 2',
      start: '09:00',
      day: 1,
      entries: [
        { title: 'Candidates: shared ones, and those of each area', minutes: 30, phase: 'priorities' },
        { title: 'Vote: first for the area, then for all', minutes: 45, phase: 'priorities' },
        { title: 'Break', minutes: 15, kind: 'break' },
        { title: 'Plans at area tables', minutes: 75, phase: 'plan' },
        { title: 'Who leads what all areas share', minutes: 30, phase: 'plan' },
        { title: 'Read-back, owners, next meeting', minutes: 30, phase: 'close' },
      ],
    },
  ],
};
