import { fetchWords, type Say, wordsIn } from '../words/words.ts';
import { aboutOf, termsOf, type WorkshopDocument } from '../workshop/model/workshop-document.ts';

/**
 * The words that a workshop's papers are written in: of its language and its jurisdiction.
 * @throws (rejects with) an Error when the words of its language cannot be fetched.
 */
export async function wordsOf(workshop: WorkshopDocument): Promise<Say> {
  const { language } = aboutOf(workshop);
  await fetchWords(language);
  return wordsIn(language, termsOf(workshop));
}
