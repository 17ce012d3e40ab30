export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each run the track nearest to the stations, 0, 1 and so on, on which it touches no run before it. Runs that come first
 * get the nearest tracks, so that later ones bend around them.
 */
export function assignTracks(runs: readonly Run[]): number[] {
  const tracks: Run[][] = [];
  return runs.map((run) => {
    const free = tracks.findIndex((taken) => taken.every((other) => run.to < other.from || other.to < run.from));
    const track = free < 0 ? tracks.length : free;
    (tracks[track] ??= []).push(run);
    return track;
  });
}
