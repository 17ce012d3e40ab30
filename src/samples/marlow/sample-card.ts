import type { CardFields } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Place } from '../../intercepts/model/place.ts';

/** A card of the sample; gaps carry an id, so that priorities can name them. */
export interface SampleCard extends Omit<CardFields, 'kind' | 'at' | 'text'> {
  readonly id?: Id;
  readonly at: Place;
  readonly text: string;
}
