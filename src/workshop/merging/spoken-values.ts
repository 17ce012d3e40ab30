import { placeName } from '../../intercepts/cards/place-name.ts';
import { isPlace } from '../../intercepts/model/place.ts';
import type { Say } from '../../words/words.ts';
import type { FieldValue } from '../model/fields.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { nameOf, recordOf } from './grouped-changes.ts';

/** The fields whose name on the screen is not the one in the file. */
const NAMED = ['heading', 'status', 'volume', 'population', 'area', 'affected', 'eligibility', 'referrers'] as const;

/** What a field is called: "last checked". */
export function fieldWords(field: string, say: Say): string {
  if (field === 'at') return say('field.place');
  const named = NAMED.find((known) => known === field);
  return named === undefined
    ? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : say(`field.${named}`);
}

/** What a field holds, for reading: places and other records by what people call them. */
export function valueWords(document: WorkshopDocument, value: FieldValue, say: Say): string {
  if (value === null || value === '') return say('merge.noValue');
  if (typeof value === 'boolean') return say(value ? 'merge.yes' : 'merge.no');
  if (typeof value === 'number') return String(value);
  if (isPlace(value)) return placeName(document, value, say);
  return nameOf(recordOf(document, value)) || value;
}
