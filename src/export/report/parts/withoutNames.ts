import type { Say } from '../../../words/words.ts';
import { type Fields, type FieldValue, withRecords } from '../../../workshop/model/fields.ts';
import { participantsOf } from '../../../workshop/model/roster-edits.ts';
import { COLLECTIONS, type Participant, type WorkshopDocument } from '../../../workshop/model/workshop-document.ts';

/** Fields that hold people and nothing else, where a first name alone is one too. */
const PEOPLE_FIELDS: ReadonlySet<string> = new Set(['lead', 'partners', 'checkedBy', 'owner']);

/**
 * The workshop with the names of its participants put out of sight: their agency or position stands in every text where the name of
 * the roster stood. Other spellings are not recognized, which the paper says.
 */
export function withoutNames(workshop: WorkshopDocument, say: Say): WorkshopDocument {
  const named = participantsOf(workshop).filter(({ name }) => name.trim() !== '');
  const instead = new Map(named.map((person) => [keyOf(person.name), standIn(person, say)]));
  const anyName = patternOf(named.map(({ name }) => name));
  // "May" or "Will" is also a word: in running text only names of several words are names.
  const fullName = patternOf(named.map(({ name }) => name).filter((name) => /\S\s+\S/.test(name)));
  const cleared = (field: string, value: FieldValue): FieldValue =>
    typeof value === 'string'
      ? value.replace(PEOPLE_FIELDS.has(field) ? anyName : fullName, (name) => instead.get(keyOf(name)) ?? '')
      : value;
  let shown = workshop;
  for (const collection of COLLECTIONS) {
    const records: readonly Fields[] = Object.values(shown[collection]);
    const copies = records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([field, value]) => [field, cleared(field, value)])),
    );
    shown = withRecords(shown, collection, Object.fromEntries(copies.map((record) => [String(record['id']), record])));
  }
  return shown;
}

const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

function standIn({ agency, position }: Participant, say: Say): string {
  return [agency, position].map((text) => text.trim()).find((text) => text !== '') ?? say('paper.someone');
}

/** Any of the names as whole words, the longest first; with no names, a pattern that matches nothing. */
function patternOf(names: readonly string[]): RegExp {
  const sources = names
    .map((name) => name.trim())
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return sources.length === 0
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
