import { runningEntryOf } from './agenda-edits.ts';
import type { Edit } from './change.ts';
import { DAY_PHASES, type DayPhase, type PhaseState } from './phases.ts';
import type { WorkshopDocument } from './workshop-document.ts';

/** Marks a phase as done or skipped, or opens it again. */
export const setPhase =
  (phase: DayPhase, state: PhaseState): Edit =>
  (document) => {
    if (state === '') delete document.phases[phase];
    else document.phases[phase] = { id: phase, state };
  };

export const phaseStateOf = ({ phases }: Pick<WorkshopDocument, 'phases'>, phase: DayPhase): PhaseState =>
  phases[phase]?.state ?? '';

/** The phase that the room is in: that of the running entry of the agenda, or else the first that is open. */
export function currentPhaseOf(document: Pick<WorkshopDocument, 'phases' | 'agendaEntries'>): DayPhase {
  const running = runningEntryOf(document)?.phase ?? '';
  if (running !== '') return running;
  return DAY_PHASES.find((phase) => phaseStateOf(document, phase) === '') ?? 'follow-up';
}
