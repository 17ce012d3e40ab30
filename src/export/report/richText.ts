/** Prose with lists, bold words and links, as people format it; never markup. */
export interface RichText {
  readonly kind: 'rich';
  readonly parts: readonly RichPart[];
}

export type RichPart =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly (readonly Run[])[] };

/** Words that look alike. Runs follow each other without a blank of their own. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** A whole address (https, http or mailto); '' for words that lead nowhere. */
  readonly address: string;
}
