import type { Place } from '../../../src/intercepts/model/place.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

/** A walk `w` over the given places, its moments `w-1`, `w-2` and so on. */
export const walkAt = (document: WorkshopDocument, places: readonly Place[]): WorkshopDocument =>
  after(
    document,
    addRecords('walks', [{ id: 'w', name: 'Ray', person: 'Ray is 41.', sight: 'as-it-is' }]),
    addRecords(
      'walkSteps',
      places.map((at, index) => ({ id: `w-${index + 1}`, walk: 'w', at, what: `Moment ${index + 1}` })),
    ),
  );
