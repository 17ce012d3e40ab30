import type { Id } from '../../intercepts/model/field.ts';

/** One answer: whose, to which statement. */
export interface Spot {
  readonly sheet: Id;
  readonly statement: Id;
}

/** Where in a checklist somebody wants to go. */
export interface ChecklistAim {
  readonly checklist: Id;
  readonly statement: Id;
  readonly service: Id;
}
