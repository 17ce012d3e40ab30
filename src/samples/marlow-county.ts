import type { Draft } from 'immer';
import { addCards } from '../intercepts/model/card-edits.ts';
import { addStation } from '../intercepts/model/lane-edits.ts';
import { addPath, changePath } from '../intercepts/model/path-edits.ts';
import { setTopic } from '../intercepts/model/topic-edits.ts';
import { suggestTopics, wordsOf } from '../intercepts/model/topic-suggestions.ts';
import { usAdults } from '../intercepts/templates/us-adults.ts';
import { carryOut } from '../workshop/model/change.ts';
import { newWorkshop } from '../workshop/model/new-workshop.ts';
import { addObjective, addPriority, addStep } from '../workshop/model/plan-edits.ts';
import { addParticipants } from '../workshop/model/roster-edits.ts';
import { addRound, setTally } from '../workshop/model/vote-edits.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { about, narratives } from './marlow/about.ts';
import { courtResources } from './marlow/court-resources.ts';
import { crisisPlans } from './marlow/crisis-plans.ts';
import { crisisResources } from './marlow/crisis-resources.ts';
import { placed } from './marlow/figures.ts';
import { gapsBeforeBooking } from './marlow/gaps-before-booking.ts';
import { gapsFromBooking } from './marlow/gaps-from-booking.ts';
import { otherCards } from './marlow/other-cards.ts';
import { otherPriorities } from './marlow/other-priorities.ts';
import { people } from './marlow/people.ts';
import { policeResources } from './marlow/police-resources.ts';
import { prepare } from './marlow/prepared.ts';
import { returnPlans } from './marlow/return-plans.ts';
import { returnResources } from './marlow/return-resources.ts';
import type { SamplePriority } from './marlow/sample-plan.ts';

const ROUND = 'round-1';
const RESOURCES = [...crisisResources, ...policeResources, ...courtResources, ...returnResources];
const GAPS = [...gapsBeforeBooking, ...gapsFromBooking];
const PRIORITIES = [...crisisPlans, ...returnPlans, ...otherPriorities];

/** The sample that ships: a finished workshop of a county that does not exist. The same document every time. */
export function marlowCounty(): WorkshopDocument {
  return carryOut(newWorkshop(usAdults, about), (document) => {
    drawMap(document);
    addCards([
      ...RESOURCES.map((card, index) => ({
        id: `r-${index + 1}`,
        kind: 'resource' as const,
        ...card,
      })),
      ...GAPS.map((card, index) => ({ id: `g-${index + 1}`, kind: 'gap' as const, ...card })),
      ...otherCards.map((card, index) => ({ id: `c-${index + 1}`, ...card })),
    ])(document);
    // In the story the room has confirmed what was suggested.
    for (const card of Object.values(document.cards))
      for (const topic of suggestTopics(wordsOf(card))) setTopic(card.id, topic, true)(document);
    addParticipants(people)(document);
    prepare(document);
    const round = { id: ROUND, title: 'Dots on the wall', method: 'room', people: 25, dotsPerPerson: 4 } as const;
    addRound(round)(document);
    for (const priority of PRIORITIES) addWithPlan(document, priority);
  }).document;
}

function drawMap(document: Draft<WorkshopDocument>): void {
  addStation({ id: 's-diversion-center', intercept: 'i1', name: 'Sobering and Diversion' })(document);
  addStation({ id: 's-pretrial', intercept: 'i2', name: 'Pretrial Services' })(document);
  const paths = [
    { kind: 'onward', from: 's-law-enforcement', to: 's-diversion-center', label: 'Drop-off', volume: 720 },
    { kind: 'exit', from: 's-diversion-center', to: '', label: 'Linked to care', volume: 610 },
    { kind: 'onward', from: 's-first-appearance', to: 's-pretrial', label: 'Supervised release', volume: 1450 },
    { kind: 'exit', from: 's-pretrial', to: '', label: 'Case closed', volume: 1180 },
    { kind: 're-entry', from: 's-pretrial', to: 's-initial-detention', label: 'Missed court', volume: 190 },
  ] as const;
  for (const path of paths) {
    const end = path.to === '' ? 'community' : path.to.replace(/^s-/, '');
    addPath({ id: `p-${path.from.replace(/^s-/, '')}-to-${end}`, volumeYear: '2025', ...path })(document);
  }
  for (const [id, volume] of YEARLY) changePath(id, { volume, volumeYear: '2025' })(document);
  for (const [id, narrative] of Object.entries(narratives)) {
    const intercept = document.intercepts[id];
    if (intercept) intercept.narrative = narrative;
  }
}

/** People a year, where the county knows the figure. */
const YEARLY: readonly (readonly [string, number])[] = [
  ['p-community-to-crisis-lines', 2900],
  ['p-community-to-911-dispatch', 6900],
  ['p-crisis-lines-to-crisis-care', 1180],
  ['p-crisis-lines-to-911-dispatch', 240],
  ['p-crisis-care-to-community', 1020],
  ['p-911-dispatch-to-law-enforcement', 6600],
  ['p-911-dispatch-to-community', 310],
  ['p-law-enforcement-to-initial-detention', 5700],
  ['p-law-enforcement-to-community', 95],
  ['p-initial-detention-to-community', 430],
  ['p-initial-detention-to-first-appearance', 5240],
  ['p-first-appearance-to-community', 180],
  ['p-first-appearance-to-jail', 2900],
  ['p-first-appearance-to-specialty-courts', 140],
  ['p-specialty-courts-to-community', 52],
  ['p-specialty-courts-to-probation', 60],
  ['p-jail-to-jail-reentry', 2700],
  ['p-jail-reentry-to-community', 410],
  ['p-jail-reentry-to-probation', 900],
  ['p-dispositional-court-to-prison-reentry', 210],
  ['p-prison-reentry-to-parole', 210],
  ['p-parole-to-community', 150],
  ['p-probation-to-community', 640],
  ['p-probation-to-initial-detention', 96],
];

function addWithPlan(document: Draft<WorkshopDocument>, priority: SamplePriority): void {
  const { gaps: answered, votes, objectives = [], ...fields } = priority;
  addPriority({ ...fields, ...placed[fields.id], chosen: objectives.length > 0 }, answered)(document);
  setTally(ROUND, priority.id, votes)(document);
  for (const [index, { text, steps }] of objectives.entries()) {
    const objective = `${priority.id.replace(/^p-/, 'o-')}-${index + 1}`;
    addObjective({ id: objective, priority: priority.id, text })(document);
    for (const [at, step] of steps.entries())
      addStep({ id: `${objective.replace(/^o-/, 't-')}-${at + 1}`, ...step, objective })(document);
  }
}
