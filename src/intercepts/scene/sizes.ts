import type { Type } from './wrap.ts';

/** Lengths of the picture, in scene units. */
export const STATION_WIDTH = 228;
/** A collapsed lane: wide enough for the counts of the overview, three digits of a kind. */
export const COLLAPSED_WIDTH = 92;
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
export const COUNT_GAP = 14;
export const OVERVIEW_LANE_TYPE: Type = { size: 21, weight: 'bold' };
export const OVERVIEW_LANE_LINE = 25;
export const CARD_TYPE: Type = { size: 13.5, weight: 'regular' };
export const CARD_LINE = 18;
export const CARD_GAP = 4;
export const MARK_WIDTH = 18;
export const CARD_LINES_AT_MOST = 3;
export const LANE_TYPE: Type = { size: 16, weight: 'bold' };
export const LANE_LINE = 20;
/** High enough for the word that stands upright in the bands. */
export const LANE_MIN_HEIGHT = 200;
export const NUMBER_SIZE = 34;
/** Room for the button that the screen puts at the end of a lane's head. */
export const MENU_WIDTH = 30;
export const LABEL_TYPE: Type = { size: 12, weight: 'regular' };
export const LABEL_LINE = 15;

/** What a level line needs above and under itself, so that lines that run side by side stay apart. */
export const LINE_ROOM = 7;
/** From one line that runs up or down to the next. */
export const SLOT = 11;
/** From the top of a station to the first path at its side: beside its name. */
export const FIRST_PORT = 20;
export const GUTTER_MIN = 40;
/** Between a station and the first line that runs up or down beside it: an arrowhead and a round corner. */
export const GUTTER_EDGE = 20;
/** The widest label in a gutter, and between two stations. */
export const GUTTER_LABEL = 84;
export const DOWN_LABEL = 160;
export const LABEL_GAP = 7;
export const CORNER = 9;
export const ARROW = 9;
export const CHANNEL_PADDING = 16;
export const CHIP_WIDTH = 44;
export const CHIP_HEIGHT = 22;
