/** The words that differ from one jurisdiction to the next, each under the word that US adult maps use. */
export const TERMS = ['county', 'jail', 'reentry', 'community', 'intercept', 'program'] as const;
export type Term = (typeof TERMS)[number];

/** What a jurisdiction calls these things, in lower case as inside a sentence: `jail` is "jail" here and "prison" there. */
export type Terms = Readonly<Record<Term, string>>;

export const US_TERMS: Terms = {
  county: 'county',
  jail: 'jail',
  reentry: 'reentry',
  community: 'community',
  intercept: 'intercept',
  program: 'program',
};

/** A term at the beginning of a sentence or a label. */
export const capital = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
