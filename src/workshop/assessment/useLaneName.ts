import type { Id } from '../../intercepts/model/field.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

/** What an intercept is called and which color it has; '' is the whole system, which has none. */
export function useLaneName(intercept: Id) {
  const say = useWords();
  const lane = useWorkshop(({ document }) => document.intercepts[intercept]);
  const index = useWorkshop(({ document }) => interceptsOf(document).findIndex(({ id }) => id === intercept));
  if (!lane) return { full: say('map.wholeSystem'), short: say('map.wholeSystem'), lane: undefined };
  return { full: say('map.intercept', lane), short: say('map.interceptShort', lane), lane: index % 6 };
}
