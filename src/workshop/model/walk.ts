import * as v from 'valibot';
import { flag, id, oneOf, reference, text } from '../../intercepts/model/field.ts';
import { place } from '../../intercepts/model/place.ts';

/** What a walk shows: the system as people meet it, or as the room would have it. */
const WALK_SIGHTS = ['as-it-is', 'as-it-should-be'] as const;
export type WalkSight = (typeof WALK_SIGHTS)[number];

/** An invented person who is led along the map. `story` is the vignette that it began with, or '' for one of the room's own. */
export const walkRecord = v.object({
  id: id(),
  order: text(),
  name: text(),
  person: text(),
  story: text(),
  sight: oneOf(WALK_SIGHTS, 'as-it-is'),
});

/**
 * One moment of a walk. `happens` is what the room says would happen here; `handOver` who hands over to whom; `lost` marks where the
 * map loses the person; `gap` is the card that this has become, and `handOffGap` the one on the way to the next moment.
 */
export const walkStepRecord = v.object({
  id: id(),
  order: text(),
  walk: reference(),
  at: place(),
  what: text(),
  question: text(),
  happens: text(),
  handOver: text(),
  lost: flag(),
  gap: reference(),
  handOffGap: reference(),
});

/** A resource that would act at a step. The id is made of both (`linkIdOf`). */
export const walkResourceRecord = v.object({ id: id(), step: reference(), card: reference() });

/** A need that the person brings, whether somebody meets it, and who. The id is made of walk and topic. */
export const walkNeedRecord = v.object({ id: id(), walk: reference(), topic: reference(), met: flag(), by: text() });

export const LENS_READINGS = ['', 'strengthened', 'harmed', 'mixed'] as const;

/**
 * A reading through the lens of lived experience: what one theme or value finds in one priority, or at a place of the map.
 * `inRoom` says who with lived experience was there when this was decided.
 */
export const lensReadingRecord = v.object({
  id: id(),
  theme: text(),
  at: place(),
  priority: reference(),
  reading: oneOf(LENS_READINGS, ''),
  note: text(),
  inRoom: text(),
});

/** What somebody answered to a question for reflection, or took away from an action learning set. */
export const reflectionRecord = v.object({ id: id(), order: text(), question: text(), by: text(), text: text() });
