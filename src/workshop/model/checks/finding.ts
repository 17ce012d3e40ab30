import type { MapCheck, Severity } from '../../../intercepts/model/checks/map-finding.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import type { CollectionName, RecordOf } from '../workshop-document.ts';

/** What may be found in a workshop beside its map, and how much it matters. */
export const WORKSHOP_CHECKS = {
  aboutWithoutTitle: 'blank',
  aboutWithoutPlace: 'blank',
  aboutWithoutDates: 'blank',
  aboutWithoutSponsor: 'hint',
  participantWithoutAgency: 'hint',
  partnerKindWithoutParticipant: 'hint',
  gapWithoutPriority: 'hint',
  cardNoLongerGap: 'hint',
  priorityWithoutTitle: 'blank',
  priorityWithoutGap: 'hint',
  roundWithoutPeople: 'blank',
  roundOverBudget: 'fault',
  priorityOverBudget: 'fault',
  ballotOverBudget: 'fault',
  roundWithoutChoice: 'blank',
  roundWithoutEntitled: 'hint',
  tieUndecided: 'hint',
  quickFixWithoutOwner: 'hint',
  parkedWithoutOwner: 'hint',
  chosenPriorityWithoutObjective: 'blank',
  objectiveWithoutText: 'blank',
  objectiveWithoutPriority: 'fault',
  objectiveOfUnchosenPriority: 'hint',
  objectiveWithoutStep: 'blank',
  stepWithoutText: 'blank',
  stepWithoutObjective: 'fault',
  stepWithoutLead: 'blank',
  stepWithoutDue: 'blank',
  stepWithoutMeasure: 'blank',
  stepWithoutPartners: 'hint',
  stepWithoutCost: 'hint',
  stepWithoutFunder: 'hint',
} as const satisfies Record<string, Severity>;
type WorkshopCheck = keyof typeof WORKSHOP_CHECKS;

export type Check = MapCheck | WorkshopCheck;

/** One thing found, with the record to jump to; `field` is '' when the whole record is meant. */
export interface Finding {
  readonly check: Check;
  readonly severity: Severity;
  readonly collection: CollectionName;
  readonly id: Id;
  readonly field: string;
}

export const found = <Name extends CollectionName>(
  check: WorkshopCheck,
  collection: Name,
  id: Id,
  field: (keyof RecordOf<Name> & string) | '' = '',
): Finding => ({ check, severity: WORKSHOP_CHECKS[check], collection, id, field });
