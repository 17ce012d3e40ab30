import type { Id } from '../../intercepts/model/field.ts';
import type { PriorityFields, StepFields } from '../../workshop/model/plan-edits.ts';

type SampleStep = Omit<StepFields, 'objective'> & { readonly text: string };

interface SampleObjective {
  readonly text: string;
  readonly steps: readonly SampleStep[];
}

/** A priority with all that hangs on it; one with objectives was chosen by the room. */
export interface SamplePriority extends Omit<PriorityFields, 'chosen'> {
  readonly id: Id;
  readonly title: string;
  readonly gaps: readonly Id[];
  /** Dots counted on the wall: 25 people with four each. */
  readonly votes: number;
  readonly objectives?: readonly SampleObjective[];
}
