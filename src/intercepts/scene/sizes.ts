import type { Type } from './wrap.ts';

/** Lengths of the picture, in scene units. */
export const STATION_WIDTH = 228;
export const STATION_MIN_HEIGHT = 72;
export const STATION_GAP = 30;
export const PADDING = 11;
export const BAND_WIDTH = 54;
export const RADIUS = 8;

export const STATION_TYPE: Type = { size: 15.5, weight: 'semibold' };
export const STATION_LINE = 20;
/** The overview shows names and counts only, large enough for the back row when the whole map is on a projector. */
export const OVERVIEW_TYPE: Type = { size: 23, weight: 'semibold' };
export const OVERVIEW_LINE = 27;
export const OVERVIEW_LANE_TYPE: Type = { size: 21, weight: 'bold' };
export const OVERVIEW_LANE_LINE = 25;
export const OVERVIEW_TRACK = 12;
export const CARD_TYPE: Type = { size: 13.5, weight: 'regular' };
export const CARD_LINE = 18;
export const CARD_GAP = 4;
export const MARK_WIDTH = 18;
export const CARD_LINES_AT_MOST = 3;
export const LANE_TYPE: Type = { size: 16, weight: 'bold' };
export const LANE_LINE = 20;
export const NUMBER_SIZE = 34;
/** Room for the button that the screen puts at the end of a lane's head. */
export const MENU_WIDTH = 30;
export const LABEL_TYPE: Type = { size: 12, weight: 'regular' };
export const LABEL_LINE = 15;

/** Room between two lines that run side by side. */
export const SLOT = 11;
export const TRACK = 24;
export const GUTTER_MIN = 40;
export const GUTTER_LABEL = 92;
export const CORNER = 9;
export const ARROW = 9;
export const CHANNEL_PADDING = 16;
export const CHIP_HEIGHT = 22;
