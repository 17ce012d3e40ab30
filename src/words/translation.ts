import type { enUS } from './en-US.ts';
import type { Terms } from './terms.ts';

/** The same sentences in another language: the compiler misses every key that is missing, and every argument that is not given. */
type Translation<Base> = { readonly [Key in keyof Base]: Sentence<Base[Key]> };

/** A sentence that only speaks of terms may do without them, since a term has no gender in English and must agree elsewhere. */
type Sentence<Base> = Base extends string
  ? string
  : Base extends (...args: infer Given) => string
    ? Terms extends Given[0]
      ? string | ((...args: Given) => string)
      : (...args: Given) => string
    : never;

export type Catalogue = Translation<typeof enUS>;

/** What a language brings. */
export interface Spoken {
  readonly sentences: Catalogue;
  /** How it says the terms that templates give in English. A term that is not here stands as the room wrote it. */
  readonly terms: Readonly<Record<string, string>>;
}
