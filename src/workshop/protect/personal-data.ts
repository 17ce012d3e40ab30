import type { Id } from '../../intercepts/model/field.ts';
import type { Fields } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';

const PERSONAL_KINDS = ['socialSecurity', 'birth', 'phone', 'caseNumber'] as const;
type PersonalKind = (typeof PERSONAL_KINDS)[number];

const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})`;

/**
 * What looks like the data of one person, who has no place on the map of a system. The rules are our own and err on the side of
 * asking: a person decides. A date alone is no finding, nor is a number alone: plans are full of both.
 */
const RULES: Readonly<Record<PersonalKind, RegExp>> = {
  // Never given out: areas 000, 666 and from 900, group 00, serial 0000.
  socialSecurity: /\b(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}\b/,
  birth: new RegExp(String.raw`\b(?:dob|d\.o\.b\.?|born|birth\s?date|date of birth)\b\D{0,12}${DATE}`, 'i'),
  // Short services such as 988 and 911 are no person; neither are toll-free lines.
  phone:
    /(?<![\d-])(?:\+?1[-. ]?)?(?:\((?!8(?:00|33|44|55|66|77|88)\))[2-9]\d{2}\) ?|(?!8(?:00|33|44|55|66|77|88))[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\d-])/,
  caseNumber:
    /\b(?:case|docket|cause|booking|inmate|offender)\s?(?:id|no\.?|number|num\.?|#)\s?[:#]?\s?(?=[\w-]*\d)[\w-]{4,}/i,
};

export interface PersonalFinding {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly kind: PersonalKind;
  /** The words that look like it. */
  readonly excerpt: string;
}

/** Two findings with the same key are the same words at the same place, dismissed once and for all. */
export const findingKey = ({ collection, id, kind, excerpt }: PersonalFinding): string =>
  [collection, id, kind, excerpt].join('/');

/** All that looks like a person's data, in the order of the document. Linear in the text. */
export function personalDataIn(document: WorkshopDocument): PersonalFinding[] {
  return COLLECTIONS.flatMap((collection) =>
    Object.entries<Fields>(document[collection]).flatMap(([id, record]) =>
      personalDataOf(collection === 'participants' ? withoutContact(record) : record).map((found) => ({
        collection,
        id,
        ...found,
      })),
    ),
  );
}

/** Whoever asks for an address or a number of somebody on the roster knows what it is, and no paper prints it. */
const contactless = new WeakMap<Fields, Fields>();
function withoutContact(record: Fields): Fields {
  const before = contactless.get(record);
  if (before) return before;
  const { contact: _, ...rest } = record;
  contactless.set(record, rest);
  return rest;
}

const known = new WeakMap<Fields, readonly Pick<PersonalFinding, 'kind' | 'excerpt'>[]>();

/** Records keep their identity until they change, so that typing looks through one record only. */
function personalDataOf(record: Fields) {
  const before = known.get(record);
  if (before) return before;
  const texts = Object.values(record).filter((value): value is string => typeof value === 'string' && value.length > 6);
  const found = texts.flatMap((text) =>
    PERSONAL_KINDS.flatMap((kind) => {
      const excerpt = RULES[kind].exec(text)?.[0];
      return excerpt === undefined ? [] : [{ kind, excerpt }];
    }),
  );
  known.set(record, found);
  return found;
}
