import { measureText } from '../../fonts/measure.ts';
import {
  ARROW,
  CHIP_HEIGHT,
  CHIP_WIDTH,
  DOWN_LABEL,
  GUTTER_LABEL,
  LABEL_GAP,
  LABEL_LINE,
  LABEL_TYPE,
  LINE_ROOM,
  STATION_GAP,
  STATION_WIDTH,
} from './sizes.ts';
import type { Way } from './way.ts';
import { wrap } from './wrap.ts';

/** What stands at the line of a path: its label, wrapped for where it stands, and the chip with the number of its cards. */
export interface Sign {
  readonly label: readonly string[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly hasChip: boolean;
  /** The label stands over the chip, not beside it. */
  readonly isStacked: boolean;
  /** Room that a level line needs over and under itself, so that its sign covers no other line. */
  readonly above: number;
  readonly below: number;
}

const CLEAR = 3;
/** A lane narrower than this has no room for a chip beside a label. */
const NARROW = STATION_WIDTH - CHIP_WIDTH - LABEL_GAP;

/** `laneWidth` is how wide the boxes are in the lane beside the gutter where the path begins. */
export function signOf(way: Way, text: string, hasChip: boolean, laneWidth: number): Sign {
  const isStacked = hasChip && (way === 'across' || (way !== 'down' && laneWidth < NARROW));
  const label = wrap(text, widestLabel(way, hasChip && !isStacked, laneWidth), LABEL_TYPE);
  const labelHeight = label.length * LABEL_LINE;
  const chip = hasChip ? CHIP_HEIGHT / 2 + CLEAR : 0;
  const stacked = labelHeight === 0 ? 0 : labelHeight + CLEAR + (isStacked ? CHIP_HEIGHT / 2 : 0);
  return {
    label,
    labelWidth: Math.max(0, ...label.map((line) => measureText(line, LABEL_TYPE.size, LABEL_TYPE.weight))),
    labelHeight,
    hasChip,
    isStacked,
    above: Math.max(LINE_ROOM, stacked, chip),
    below: Math.max(LINE_ROOM, chip),
  };
}

/** Over and under the stations a label keeps to the one lane beside its gutter, where no line runs up or down. */
function widestLabel(way: Way, hasChipBeside: boolean, laneWidth: number): number {
  switch (way) {
    case 'over':
    case 'under':
      return laneWidth - (hasChipBeside ? CHIP_WIDTH + LABEL_GAP : 0);
    case 'across':
      return GUTTER_LABEL;
    case 'down':
      return DOWN_LABEL;
    default:
      return way satisfies never;
  }
}

/** From one station to the next one under it, with room for the sign and the arrowhead of the path between them. */
export function gapFor({ labelHeight, hasChip }: Sign): number {
  return Math.max(STATION_GAP, labelHeight + ARROW + 2 * CLEAR, hasChip ? CHIP_HEIGHT + 2 * ARROW + 2 * CLEAR : 0);
}

/** The width of a sign whose label stands over its chip. */
export const stackedWidth = ({ labelWidth, hasChip }: Sign): number => Math.max(labelWidth, hasChip ? CHIP_WIDTH : 0);
