import type { TemplateTopic } from './template.ts';
import { usTopics } from './us-topics.ts';

const BRITISH: Readonly<Record<string, string>> = {
  'm-peers': 'Lived experience',
  'n-substances': 'Drugs and alcohol',
  'n-money': 'Money, benefits and debt',
  'n-work': 'Work, skills and education',
  'n-learning': 'Learning disability',
  'n-family': 'Family and relationships',
};

/** The same topics as elsewhere, so that maps can be compared, as a room in England or Wales calls them. */
export const englandWalesTopics: readonly TemplateTopic[] = usTopics.map((topic) => ({
  ...topic,
  name: BRITISH[topic.id] ?? topic.name,
}));
