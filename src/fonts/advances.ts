/** Advances in ems by code point, from runs of `first length` and the widths in their order. */
export function readAdvances(runs: string, widths: string, unitsPerEm: number): Map<number, number> {
  const ems = widths.split(' ').map((width) => Number(width) / unitsPerEm);
  return new Map(codePointsIn(runs).map((codePoint, at) => [codePoint, ems[at] ?? 0]));
}

/** The code points of runs of `first length`, in their order. */
export function codePointsIn(runs: string): number[] {
  const bounds = runs.split(' ').map(Number);
  const found: number[] = [];
  for (let run = 0; run < bounds.length; run += 2) {
    const first = bounds[run] ?? 0;
    for (let offset = 0; offset < (bounds[run + 1] ?? 0); offset++) found.push(first + offset);
  }
  return found;
}
