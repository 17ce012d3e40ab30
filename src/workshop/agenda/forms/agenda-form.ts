import type { EntryKind } from '../../model/agenda.ts';
import type { DayPhase } from '../../model/phases.ts';

interface FormEntry {
  readonly title: string;
  readonly minutes: number;
  /** Left out for work. */
  readonly kind?: EntryKind;
  readonly phase?: DayPhase;
}

interface FormSession {
  readonly name: string;
  /** A time such as 09:00. */
  readonly start: string;
  /** Days after the first day of the workshop. */
  readonly day: number;
  readonly entries: readonly FormEntry[];
}

/** An agenda to begin with. It is copied into the workshop, where the room changes what it likes. */
export interface AgendaForm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sessions: readonly FormSession[];
}
