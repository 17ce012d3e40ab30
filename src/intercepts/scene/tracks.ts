export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each run a track so that no two on one track touch. Short runs come first and get the tracks nearest to the stations,
 * so that long ones bend around them instead of crossing them. Returns the track of each run, 0 being the nearest.
 */
export function assignTracks(runs: readonly Run[], clearance: number): number[] {
  const tracks: Run[][] = [];
  const assigned = new Array<number>(runs.length).fill(0);
  const length = (index: number) => (runs[index]?.to ?? 0) - (runs[index]?.from ?? 0);
  for (const index of [...runs.keys()].toSorted((a, b) => length(a) - length(b) || a - b)) {
    const run = runs[index];
    if (!run) continue;
    const free = tracks.findIndex((taken) =>
      taken.every((other) => run.to + clearance <= other.from || other.to + clearance <= run.from),
    );
    const track = free < 0 ? tracks.length : free;
    (tracks[track] ??= []).push(run);
    assigned[index] = track;
  }
  return assigned;
}
