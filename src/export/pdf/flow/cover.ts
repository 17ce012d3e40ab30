import { measureText } from '../../../fonts/measure.ts';
import { laneColour } from '../../../intercepts/scene/palette.ts';
import type { Cover } from '../../report/report.ts';
import type { Ink } from './ink.ts';
import { COLORS, type Frame } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { paginate } from './paginate.ts';
import { noteStrips } from './paragraph.ts';
import { lineInk, type Measure, measureOf, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

const ABOVE = 118;
const LANE_PADDING = 9;
const LANE_GAP = 5;

/** The first page: what this is, of where, when and by whom, over a band in the colours and numbers of the lanes. */
export function coverPages(title: string, cover: Cover, frame: Frame, parent: Tag): OpenPage[] {
  const measure = measureOf(frame);
  const { styles } = measure;
  const kicker = textStrips(cover.kicker, styles.kicker, measure, tagIn(parent, 'P'));
  const heading = textStrips(title, styles.cover, measure, tagIn(parent, 'H1'));
  const lines = cover.lines.flatMap((line) => textStrips(line, styles.coverLine, measure, tagIn(parent, 'P')));
  const notice = cover.notice === '' ? [] : noteStrips({ kind: 'note', text: cover.notice }, measure, parent);
  return paginate(
    [
      strip(ABOVE),
      ...kicker,
      ...withGap(heading, 8),
      ...withGap([bandStrip(cover.lanes, measure)], 26),
      ...withGap(lines, 26),
      ...withGap(notice, 30),
    ],
    frame,
  );
}

function bandStrip(lanes: readonly string[], { x, width, styles }: Measure): Strip {
  const height = styles.h2.lineHeight + LANE_PADDING;
  const each = (width - LANE_GAP * (lanes.length - 1)) / Math.max(1, lanes.length);
  const style = { ...styles.h2, color: COLORS.white, lineHeight: height };
  const under = lanes.flatMap((number, index): Ink[] => {
    const left = x + index * (each + LANE_GAP);
    const middle = left + (each - measureText(number, style.size, style.weight)) / 2;
    return [
      { kind: 'rect', x: left, y: 0, width: each, height, radius: 4, fill: laneColour(index) },
      lineInk({ text: number, cutsWord: false }, style, middle, 0, true),
    ];
  });
  return strip(lanes.length > 0 ? height : 0, { under });
}
