import * as v from 'valibot';
import { amount, id, oneOf, reference, text } from '../../intercepts/model/field.ts';

/** '' means that nobody has said yet; `no` is an answer: nobody counts this, which may be a gap of its own. */
export const COLLECTED = ['', 'yes', 'no'] as const;

/** A figure about one intercept, or about the whole system where `intercept` is ''. `gap` is the card that its lack has become. */
export const measureRecord = v.object({
  id: id(),
  order: text(),
  intercept: reference(),
  name: text(),
  definition: text(),
  unit: text(),
  period: text(),
  source: text(),
  value: amount(),
  collected: oneOf(COLLECTED, ''),
  gap: reference(),
});
