import { ID_PATTERN, type Id } from '../../intercepts/model/field.ts';
import type { Device } from './device.ts';

/** Where a tab keeps it, beside its half-typed line. */
const nameOf = (workshop: Id): string => `table-copy/${workshop}`;

/** The priority that this tab was handed a copy for, or '' where the whole workshop is worked on. */
export function focusOf({ tab }: Pick<Device, 'tab'>, workshop: Id): Id {
  const kept = tab?.read(nameOf(workshop)) ?? '';
  return ID_PATTERN.test(kept) ? kept : '';
}

/** Remembers it in this tab; '' forgets it. */
export function keepFocus({ tab }: Pick<Device, 'tab'>, workshop: Id, priority: Id): void {
  tab?.write(nameOf(workshop), priority);
}
