import { linkIdOf } from '../../src/intercepts/model/field.ts';
import { firstOrders } from '../../src/intercepts/model/order.ts';
import type { Place } from '../../src/intercepts/model/place.ts';
import { placesInOrder } from '../../src/intercepts/model/places.ts';
import { usAdults } from '../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../src/workshop/model/new-workshop.ts';
import { blank } from '../../src/workshop/model/records.ts';
import { ROLES } from '../../src/workshop/model/roster.ts';
import {
  ABOUT,
  aboutOf,
  type CollectionName,
  type RecordOf,
  type WorkshopDocument,
} from '../../src/workshop/model/workshop-document.ts';

export interface Amounts {
  readonly cards: number;
  readonly priorities: number;
  readonly objectives: number;
  readonly steps: number;
  readonly participants: number;
}

export const SMALL: Amounts = { cards: 24, priorities: 5, objectives: 4, steps: 9, participants: 6 };
export const ORDINARY: Amounts = { cards: 130, priorities: 14, objectives: 12, steps: 40, participants: 30 };
export const LARGE: Amounts = { cards: 2000, priorities: 30, objectives: 60, steps: 400, participants: 120 };

const WORDS =
  'community mobile crisis team law enforcement dispatch center emergency department jail screening diversion court peer support housing navigator medication continuity reentry planning probation supervision stabilization unit data sharing agreement veteran tribal youth services detox bed capacity transport warm handoff competency restoration public defender training clinician officer follow-up case management benefits enrollment trauma-informed care language access'.split(
    ' ',
  );
const ABROAD = [
  'Año de la salud — señal rápida',
  'Tŷ Cymorth ŵyl',
  'Łódź: środki pomocy',
  'Hỗ trợ sức khỏe tâm thần',
  'Ω ≥ 3 → ✓',
];
const KINDS = ['resource', 'gap', 'resource', 'gap', 'opportunity', 'quick-fix', 'resource', 'parked'] as const;
const STATUSES = ['enough', 'short', '', 'missing'] as const;
const STEP_STATUSES = ['not-started', 'in-progress', 'done', 'blocked'] as const;

/** The same sequence for the same seed, so that a failing document can be made again. */
function chances(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 0x1_0000_0000;
  };
  const upTo = (most: number) => Math.floor(next() * most);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[upTo(list.length)] as T;
  const phrase = (least: number, most: number) => {
    const text = Array.from({ length: least + upTo(most - least + 1) }, () => pick(WORDS)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { next, upTo, pick, phrase };
}

/**
 * A workshop of the given size with every field filled somewhere. Each text that a person would type ends in a number of its own,
 * so that a test can find it again and count it.
 */
export function madeUpWorkshop(amounts: Amounts, seed = 7): WorkshopDocument {
  const { next, upTo, pick, phrase } = chances(seed);
  const empty = newWorkshop(usAdults, { title: 'Harbor County intercept map', place: 'Harbor County' });
  const places = placesInOrder(empty);
  const some = (text: string, share: number) => (next() < share ? text : '');

  const cards = records('cards', amounts.cards, (index) => ({
    kind: KINDS[index % KINDS.length] ?? 'gap',
    at: pick<Place>(places),
    text: `${index < ABROAD.length ? ABROAD[index] : phrase(3, 12)} #c${index}`,
    initials: some('MCOT', 0.1),
    agency: some(phrase(2, 3), 0.6),
    heading: some(pick(['Crisis lines', 'Data', 'Housing', 'Detox']), 0.4),
    status: STATUSES[upTo(STATUSES.length)] ?? '',
    capacity: next() < 0.3 ? upTo(2000) : null,
    capacityUnit: some('beds', 0.3),
    volume: next() < 0.2 ? upTo(90000) : null,
    volumeYear: some('2025', 0.2),
    hours: some('24/7', 0.2),
    eligibility: some(phrase(2, 5), 0.15),
    referrers: some(phrase(1, 3), 0.15),
    population: some('adults', 0.15),
    area: some('north county', 0.1),
    description: some(phrase(8, 20), 0.15),
    affected: some(phrase(2, 4), 0.1),
    lastChecked: some('2026-05-03', 0.1),
    checkedBy: some('A. Ortiz', 0.1),
    note: some(`${phrase(4, 9)} #n${index}`, 0.2),
  }));
  const priorities = records('priorities', amounts.priorities, (index) => ({
    title: `${phrase(4, 10)} #p${index}`,
    at: pick<Place>(places),
    chosen: index < 4,
    note: some(phrase(3, 8), 0.3),
  }));
  const gaps = Object.values(cards).filter(({ kind }) => kind === 'gap');
  const priorityGaps = Object.fromEntries(
    Object.values(priorities).flatMap(({ id }, index) => {
      const card = gaps[index % Math.max(1, gaps.length)];
      return card === undefined
        ? []
        : [[linkIdOf(id, card.id), { id: linkIdOf(id, card.id), priority: id, gap: card.id, evidence: false }]];
    }),
  );
  const objectives = records('objectives', amounts.objectives, (index) => ({
    priority: index < amounts.objectives - 1 ? `priorities-${index % Math.min(4, amounts.priorities)}` : '',
    text: `${phrase(4, 9)} #o${index}`,
  }));
  const steps = records('steps', amounts.steps, (index) => ({
    objective: `objectives-${Math.floor((index * amounts.objectives) / amounts.steps)}`,
    text: `${phrase(6, 24)} #s${index}`,
    lead: some(phrase(2, 4), 0.9),
    partners: some(phrase(2, 5), 0.4),
    due: some(next() < 0.8 ? `2027-${String(1 + upTo(12)).padStart(2, '0')}-15` : 'By the next budget', 0.9),
    status: STEP_STATUSES[upTo(STEP_STATUSES.length)] ?? 'done',
    measure: some(phrase(3, 6), 0.4),
    cost: some('$12,000', 0.2),
    funder: some('County general fund', 0.2),
  }));
  const round = { ...blank('rounds', 'round-1'), order: 'a0', people: amounts.participants, dotsPerPerson: 3 };
  const tallies = Object.fromEntries(
    Object.values(priorities).map(({ id }, index) => {
      const tally = {
        id: linkIdOf(round.id, id),
        round: round.id,
        priority: id,
        votes: Math.max(0, 31 - 2 * Math.floor(index / 1.5)),
      };
      return [tally.id, tally];
    }),
  );
  return {
    ...empty,
    about: { [ABOUT]: { ...aboutOf(empty), ...ABOUT_FIELDS } },
    intercepts: Object.fromEntries(
      Object.values(empty.intercepts).map((intercept) => [
        intercept.id,
        { ...intercept, narrative: `${phrase(30, 70)}.` },
      ]),
    ),
    cards,
    priorities,
    priorityGaps,
    rounds: { [round.id]: round },
    tallies,
    objectives,
    steps,
    participants: records('participants', amounts.participants, (index) => ({
      name: `${pick(['Ana Ortiz', 'Rhŷs Llŵyd', 'Łukasz Wójcik', 'Nguyễn Trần', 'Zoë Núñez'])} #a${index}`,
      position: phrase(2, 3),
      agency: phrase(2, 4),
      role: ROLES[2 - Math.min(2, Math.floor(index / 3))] ?? 'participant',
    })),
  };

  function records<Name extends CollectionName>(
    collection: Name,
    count: number,
    fields: (index: number) => Partial<RecordOf<Name>>,
  ): Record<string, RecordOf<Name>> {
    const orders = firstOrders(count);
    return Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const id = `${collection}-${index}`;
        return [id, { ...blank(collection, id), ...fields(index), order: orders[index] }];
      }),
    );
  }
}

const ABOUT_FIELDS = {
  startDate: '2026-10-14',
  endDate: '2026-10-15',
  sponsor: 'Harbor County Justice Council',
  purpose: 'Find out where people with mental illness meet the justice system, and where they could leave it.',
  background: 'The county opened a crisis center in 2024.\nTwo cities share one jail.',
  summary: 'Sixty people from nineteen agencies drew one map in a day and a half.',
  recommendations: 'Meet again in March.',
  fictional: true,
};
