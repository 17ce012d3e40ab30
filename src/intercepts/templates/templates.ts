import { blank } from './blank.ts';
import { courtsOnly } from './courts-only.ts';
import { englandWalesAdults } from './england-wales-adults.ts';
import { englandWalesChildren } from './england-wales-children.ts';
import { legacy } from './legacy.ts';
import type { Template } from './template.ts';
import { usAdults } from './us-adults.ts';
import { usYouth } from './us-youth.ts';

/** Every template that a new workshop can start from, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  usAdults,
  usYouth,
  englandWalesAdults,
  englandWalesChildren,
  courtsOnly,
  legacy,
  blank,
];

/** The template of that id, or undefined when there is none. */
export const templateOf = (id: string): Template | undefined => TEMPLATES.find((template) => template.id === id);
