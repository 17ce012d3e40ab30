import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Id } from './field.ts';

interface Ordered {
  readonly id: Id;
  readonly order: string;
}

/** Sorts by order key, then id, with `<`: the same on every machine, whatever its language. */
export function inOrder<R extends Ordered>(records: readonly R[]): R[] {
  return records.toSorted((a, b) => {
    if (a.order !== b.order) return a.order < b.order ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

interface Reorderable {
  readonly id: Id;
  order: string;
}

/**
 * Gives `moved` keys so that they stand before the sibling `before`, or last when it is undefined.
 * `siblings` are drafts in order, without the moved ones. Two copies that insert in one slot make equal keys, and nothing fits
 * between equal keys: then all siblings are keyed anew first.
 */
export function putInOrder(siblings: readonly Reorderable[], moved: readonly Reorderable[], before?: Id): void {
  const at = before === undefined ? -1 : siblings.findIndex((sibling) => sibling.id === before);
  const index = at < 0 ? siblings.length : at;
  const lower = siblings[index - 1]?.order ?? null;
  const upper = siblings[index]?.order ?? null;
  if (standsBetween(lower, moved, upper)) return;
  const keys = fits(lower, upper) ? generateNKeysBetween(lower, upper, moved.length) : undefined;
  if (keys) {
    for (const [k, record] of moved.entries()) record.order = keys[k] ?? record.order;
    return;
  }
  const all = [...siblings.slice(0, index), ...moved, ...siblings.slice(index)];
  for (const [k, order] of generateNKeysBetween(null, null, all.length).entries()) {
    const record = all[k];
    if (record) record.order = order;
  }
}

/** True when the keys are in order already, so that a move to where a record stands changes nothing. */
function standsBetween(lower: string | null, moved: readonly Reorderable[], upper: string | null): boolean {
  if (moved.length === 0) return true;
  const keys = [lower ?? '', ...moved.map(({ order }) => order), ...(upper === null ? [] : [upper])];
  return keys.every((key, k) => k === 0 || (keys[k - 1] ?? '') < key);
}

function fits(lower: string | null, upper: string | null): boolean {
  if (lower !== null && upper !== null && lower >= upper) return false;
  try {
    generateKeyBetween(lower, upper);
    return true;
  } catch {
    // The library throws for a key it did not make, such as one typed into a file by hand.
    return false;
  }
}

/** The key that stands after all `records`. */
export function orderAfter(records: Iterable<Ordered>): string {
  let last: string | null = null;
  for (const { order } of records) if (last === null || order > last) last = order;
  return fits(last, null) ? generateKeyBetween(last, null) : `${last ?? ''}V`;
}

/** `n` keys in order, for records made together. */
export const firstOrders = (n: number): string[] => generateNKeysBetween(null, null, n);
