import { participantsOf } from '../model/roster-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshopList } from '../store/useWorkshop.ts';

/** People of the roster and their agencies, each once. */
function leadNamesOf(document: WorkshopDocument): string[] {
  const people = participantsOf(document);
  const names = [...people.map(({ name }) => name), ...people.map(({ agency }) => agency)];
  return [...new Set(names)].filter((name) => name !== '');
}

/** Who may lead a step: the fields that carry this id complete to these names, and take any other name too. */
export function LeadNames({ id }: { readonly id: string }) {
  const names = useWorkshopList(leadNamesOf);
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  );
}
