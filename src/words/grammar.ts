/** What the formatter lends to sentences with a count. */
export interface Grammar {
  /** Picks the form for `count`: `one` and `other` in English, or `=0` for a count of its own. */
  plural(count: number, forms: Readonly<Record<string, string>>): string;
  number(value: number): string;
}
