/**
 * How a path goes: over or under all stations from one gutter between lanes to another, across one gutter only, or straight
 * down to the next station of the lane.
 */
export type Way = 'over' | 'under' | 'across' | 'down';
