import type { Id } from '../../../intercepts/model/field.ts';

/**
 * An invented person to be walked along the map, step by step. Nobody in these stories is real. What would happen at a step is for the
 * room to say, from its own map; the story only goes on.
 */
export interface Vignette {
  readonly id: Id;
  /** The person and the reason for the story, in few words: "A veteran who sleeps in his car". */
  readonly name: string;
  /** Who the person is when the story begins. */
  readonly person: string;
  /** The ids of the needs (topics of the templates) that the person brings. */
  readonly needs: readonly Id[];
  readonly moments: readonly Moment[];
}

interface Moment {
  /** Where it happens, where the map has such an intercept. */
  readonly intercept: Id;
  readonly what: string;
  /** What the room is asked. */
  readonly question: string;
}
