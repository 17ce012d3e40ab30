import * as v from 'valibot';
import { id, oneOf } from '../../intercepts/model/field.ts';

/** The parts of a workshop in their usual order, from the first invitation to the follow-up. */
export const DAY_PHASES = ['prepare', 'welcome', 'map', 'gaps', 'priorities', 'plan', 'close', 'follow-up'] as const;
export type DayPhase = (typeof DAY_PHASES)[number];

/** '' is open: to come, or being worked on. */
const PHASE_STATES = ['', 'done', 'skipped'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/** What the room says of a phase. The id is the name of the phase (`DAY_PHASES`); a phase without a record is open. */
export const phaseRecord = v.object({ id: id(), state: oneOf(PHASE_STATES, '') });
