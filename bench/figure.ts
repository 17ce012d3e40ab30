/** What a bench measures: `value` is at most `target`, both in `unit`. Ratios travel between machines, seconds do not. */
export interface Figure {
  figure: string;
  value: number;
  target: number;
  unit: string;
}

/** What every `NAME.bench.ts` exports. */
export interface Bench {
  run: () => Promise<Figure[]>;
}

export function isMet({ value, target }: Figure): boolean {
  // Not `value > target`: a value that is no number has met nothing.
  return value <= target;
}
