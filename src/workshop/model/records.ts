import * as v from 'valibot';
import type { Id } from '../../intercepts/model/field.ts';
import { type CollectionName, type RecordOf, workshopRecords } from './workshop-document.ts';

/** A record of the collection with nothing filled in; the schemas hold every default. */
export function blank<Name extends CollectionName>(collection: Name, id: Id): RecordOf<Name> {
  return v.parse(workshopRecords[collection], { id });
}
