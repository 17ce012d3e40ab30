import type { Say } from '../../words/words.ts';

/** What a priority is called on screens: one that has just been made may have no title yet. */
export const titleOf = (priority: { readonly title: string } | undefined, say: Say): string =>
  priority === undefined || priority.title === '' ? say('voting.untitled') : priority.title;
