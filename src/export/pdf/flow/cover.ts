import { measureText } from '../../../fonts/measure.ts';
import { laneColour } from '../../../intercepts/scene/palette.ts';
import type { Cover } from '../../report/report.ts';
import type { Ink } from './ink.ts';
import { COLORS, type Frame, STYLES } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { paginate } from './paginate.ts';
import { noteStrips } from './paragraph.ts';
import { lineInk, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

const ABOVE = 118;
const LANE_HEIGHT = 26;
const LANE_GAP = 5;

/** The first page: what this is, of where, when and by whom, over a band in the colours and numbers of the lanes. */
export function coverPages(title: string, cover: Cover, frame: Frame, parent: Tag): OpenPage[] {
  const measure = { x: frame.left, width: frame.right - frame.left };
  const kicker = textStrips(cover.kicker, STYLES.kicker, measure, tagIn(parent, 'P'));
  const heading = textStrips(title, STYLES.cover, measure, tagIn(parent, 'H1'));
  const lines = cover.lines.flatMap((line) => textStrips(line, STYLES.coverLine, measure, tagIn(parent, 'P')));
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

function bandStrip(lanes: readonly string[], { x, width }: Measure): Strip {
  const each = (width - LANE_GAP * (lanes.length - 1)) / Math.max(1, lanes.length);
  const style = { ...STYLES.h2, color: COLORS.white, lineHeight: LANE_HEIGHT };
  const under = lanes.flatMap((number, index): Ink[] => {
    const left = x + index * (each + LANE_GAP);
    const middle = left + (each - measureText(number, style.size, style.weight)) / 2;
    return [
      { kind: 'rect', x: left, y: 0, width: each, height: LANE_HEIGHT, radius: 4, fill: laneColour(index) },
      lineInk({ text: number, cutsWord: false }, style, middle, 0, true),
    ];
  });
  return strip(lanes.length > 0 ? LANE_HEIGHT : 0, { under });
}
