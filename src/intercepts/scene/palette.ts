import type { CardKind } from '../model/card.ts';
import type { PathKind } from '../model/system-map.ts';

export type Colour = `#${string}`;

/** Colours of the picture on paper; the screen has its own in theme.css. Every one is told apart in grey by shape, dash or word. */
export const INK: Colour = '#191d25';
export const MUTED: Colour = '#535b69';
export const EDGE: Colour = '#b9c0cb';
export const PAPER: Colour = '#ffffff';
export const BAND: Colour = '#e3e7ed';
/** Headings, rules and bars of the report, and the shade behind its table heads and notes. */
export const ACCENT: Colour = '#1f4e79';
export const TINT: Colour = '#f1f4f8';

/** Shades of a heat map: pale ones under dark letters and dark ones under white at 4.5:1, and far enough apart for grey. */
export const HEAT = ['#f1f4f8', '#d3dde7', '#a9bccf', '#48708f', '#1f4e79'] as const satisfies readonly Colour[];

/** A walk along the map: the numbers at its places, and the band along its paths. */
export const TRAIL: Colour = '#9c0f5f';
export const TRAIL_SOFT: Colour = '#f0bfd9';

const LANES: readonly Colour[] = ['#2b6a4d', '#1f5f99', '#6a4a9c', '#9a3b3b', '#8a5a00', '#47596b'];
const LANE_TINTS: readonly Colour[] = ['#f1f7f4', '#f0f5fa', '#f5f2fa', '#faf2f2', '#faf6ee', '#f3f5f7'];

/** Lanes beyond the sixth begin again; their number and name tell them apart. */
export const laneColour = (index: number): Colour => LANES[index % LANES.length] ?? INK;
export const laneTint = (index: number): Colour => LANE_TINTS[index % LANE_TINTS.length] ?? PAPER;

export const KIND_COLOURS: Readonly<Record<CardKind, Colour>> = {
  resource: '#1c6b43',
  gap: '#b0371b',
  opportunity: '#6541a5',
  'quick-fix': '#8a5a00',
  parked: '#535b69',
};

export const PATH_COLOURS: Readonly<Record<PathKind, Colour>> = {
  onward: '#4a5463',
  exit: '#1c6b43',
  're-entry': '#b0371b',
};

/** Lengths of ink and gap; a solid line for the way onward. */
export const PATH_DASHES: Readonly<Record<PathKind, readonly number[]>> = {
  onward: [],
  exit: [9, 4],
  're-entry': [2, 4],
};
