/** The points of a way through the system at which people are asked to think back. */
export const KEY_POINTS = ['arrest', 'court', 'supervision', 'release'] as const;
export type KeyPoint = (typeof KEY_POINTS)[number];

/** The question of every round: what do I take away? */
export const TAKE_AWAY = 'take-away';

/** The questions for reflection by key point; their wording stands in the catalogue. */
export const REFLECTION_QUESTIONS = {
  arrest: ['early', 'silence', 'assumptions'],
  court: ['information', 'ability', 'jargon'],
  supervision: ['consequences', 'plans', 'barriers'],
  release: ['transition', 'navigator', 'ties'],
} as const satisfies Readonly<Record<KeyPoint, readonly string[]>>;

const KNOWN = [TAKE_AWAY, ...KEY_POINTS.flatMap((point) => REFLECTION_QUESTIONS[point])] as const;
export type ReflectionQuestion = (typeof KNOWN)[number];

/** The question that a reflection answers, or undefined for one that another version of the app asks. */
export const reflectionQuestion = (name: string): ReflectionQuestion | undefined =>
  KNOWN.find((known) => known === name);
