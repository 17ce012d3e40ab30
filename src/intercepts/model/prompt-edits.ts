import { addCards, type CardFields } from './card-edits.ts';
import type { MapEdit } from './edit.ts';
import { type Id, linkIdOf } from './field.ts';
import type { SystemMap } from './system-map.ts';

/** Ticks a question as asked at an intercept ('' for the whole system), or takes the tick away. */
export const setAsked =
  (prompt: Id, intercept: Id, asked: boolean): MapEdit =>
  (map) => {
    const id = linkIdOf(prompt, intercept);
    if (!asked) delete map.askedPrompts[id];
    else if (prompt in map.prompts) map.askedPrompts[id] ??= { id, prompt, intercept, gap: '' };
  };

/** Writes the gap that the answer to a question has shown, and ticks the question. A gap that is there already stays. */
export const gapFromPrompt =
  (prompt: Id, intercept: Id, gap: CardFields & { readonly id: Id }): MapEdit =>
  (map) => {
    const id = linkIdOf(prompt, intercept);
    if (!(prompt in map.prompts) || (map.askedPrompts[id]?.gap ?? '') !== '') return;
    addCards([{ ...gap, kind: 'gap' }])(map);
    map.askedPrompts[id] = { id, prompt, intercept, gap: gap.id };
  };

/** The record that says that a question was asked there, and what came of it; undefined while nobody has asked it. */
export const askedOf = ({ askedPrompts }: Pick<SystemMap, 'askedPrompts'>, prompt: Id, intercept: Id) =>
  askedPrompts[linkIdOf(prompt, intercept)];
