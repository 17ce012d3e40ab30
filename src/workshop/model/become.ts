import type { Collection, Id } from '../../intercepts/model/field.ts';

/** Makes a collection hold these records and no others. A record that says the same already stays the very same one. */
export function become<R extends object>(collection: Record<Id, R>, records: Collection<R>): void {
  for (const id of Object.keys(collection)) if (!(id in records)) delete collection[id];
  for (const [id, record] of Object.entries(records)) {
    const old = collection[id];
    if (!old || !saysTheSame(old, record)) collection[id] = record;
  }
}

function saysTheSame(one: object, other: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  const own = Object.entries(one);
  return own.length === fields.size && own.every(([field, value]) => fields.get(field) === value);
}
