import * as v from 'valibot';

/** Ids are lower-case words joined by hyphens, so that no id is ever a name that JavaScript objects already have. */
export const ID_PATTERN = /^(?!constructor$)[a-z0-9][a-z0-9-]{0,99}$/;
export type Id = string;

export type Collection<R> = Readonly<Record<Id, R>>;

// Every field has a default: a record written by an older version, or merged from half of a copy, is still a whole record.
export const text = (fallback = '') => v.optional(v.string(), fallback);
export const flag = () => v.optional(v.boolean(), false);
/** A finite number, or null where nobody knows the figure: unknown is never zero. */
export const amount = () => v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
export const count = (fallback: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), fallback);
export const oneOf = <const T extends readonly [string, ...string[]]>(options: T, fallback: T[number]) =>
  v.optional(v.picklist(options), fallback);
export const id = () => v.pipe(v.string(), v.regex(ID_PATTERN));
/** The id of a record that joins two others: the same on every copy, so that the same link drawn twice is one link. */
export const linkIdOf = (first: Id, second: Id): Id => `${first}--${second}`;

/** The id of a record elsewhere, or '' where there is none. */
export const reference = () => v.optional(v.union([v.literal(''), id()]), '');
