import type { Id } from './field.ts';
import type { Card } from './system-map.ts';
import { TOPIC_KEYWORDS } from './topic-keywords.ts';

/** Short words stand for themselves: "act" is no beginning of "actually". */
const WHOLE_WORD = 4;

const PATTERNS = Object.entries(TOPIC_KEYWORDS).map(([topic, keywords]): [Id, RegExp] => {
  const words = keywords.map((word) => (word.length < WHOLE_WORD ? `${word}(?![\\p{L}\\p{N}])` : word));
  return [topic, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu')];
});

/** The ids of the topics that words of the text point to. A guess to be confirmed: it knows words, not what is meant. */
export const suggestTopics = (text: string): Id[] =>
  PATTERNS.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : []));

/** What a card says that can point to a topic. */
export const wordsOf = ({ text, description, heading, eligibility, population }: Card): string =>
  [text, description, heading, eligibility, population].join('\n');
