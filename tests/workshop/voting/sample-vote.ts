import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import type { Edit } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import { addParticipants } from '../../../src/workshop/model/roster-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

export const empty: WorkshopDocument = newWorkshop(usAdults, { title: 'Marlow County' });

/** Three gaps at two intercepts, and five people of whom one facilitates. */
export const withGaps: WorkshopDocument = after(
  empty,
  addCards([
    { id: 'g-beds', kind: 'gap', at: 'intercept:i0', text: 'No crisis beds' },
    { id: 'g-night', kind: 'gap', at: 'intercept:i0', text: 'No mobile crisis at night' },
    { id: 'g-meds', kind: 'gap', at: 'intercept:i3', text: 'Medication stops in jail' },
    { id: 'r-line', kind: 'resource', at: 'intercept:i0', text: 'Crisis line' },
  ]),
  addParticipants(
    ['Ana', 'Bo', 'Cy', 'Di', 'Eve'].map((name) => ({
      id: name.toLowerCase(),
      name,
      role: name === 'Eve' ? ('facilitator' as const) : ('participant' as const),
    })),
  ),
);

const TITLES = ['Crisis beds', 'Night shift', 'Medication', 'Housing'] as const;

/** Four candidates, p-0 to p-3. */
export const withCandidates: WorkshopDocument = after(
  withGaps,
  ...TITLES.map((title, n): Edit => addPriority({ id: `p-${n}`, title }, n === 0 ? ['g-beds'] : [])),
);
