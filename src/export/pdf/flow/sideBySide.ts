import type { Panel, SideBySide } from '../../report/report.ts';
import { groupStrips } from './list.ts';
import { COLORS } from './look.ts';
import type { Head } from './strip.ts';
import { type Columns, kept, lineInk, type Measure, rule, type Strip, strip } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { onOneLine } from './wrap.ts';

const GUTTER = 22;
const PANEL_GAP = 8;
const HEAD_HEIGHT = 18;

/** Two lists in even columns; a screen reader meets the whole left one before the right one. */
export function sideBySideColumns({ left, right }: SideBySide, measure: Measure, parent: Tag): Columns {
  const width = (measure.width - GUTTER) / 2;
  return {
    gap: PANEL_GAP,
    lefts: [measure.x, measure.x + width + GUTTER],
    columns: [
      panelStrips(left, { ...measure, width }, parent),
      panelStrips(right, { ...measure, x: measure.x + width + GUTTER, width }, parent),
    ],
  };
}

function panelStrips(panel: Panel, measure: Measure, parent: Tag): Strip[] {
  const section = tagIn(parent, 'Sect');
  const head = headOf(panel, measure);
  const title = strip(HEAD_HEIGHT, {
    under: [underline(measure)],
    marks: [{ owner: tagIn(section, 'P'), inks: head.inks.slice(0, 1) }],
  });
  const body = panel.groups.flatMap((group) => groupStrips(group, measure, section));
  return [...kept([title]), ...body.map((each) => ({ ...each, head }))];
}

/** The panel's title over a rule, as it is said again on each page that the panel goes on. */
function headOf({ title }: Panel, measure: Measure): Head {
  const text = onOneLine(title, measure.width, measure.styles.panel.size, measure.styles.panel.weight);
  return {
    height: HEAD_HEIGHT,
    inks: [lineInk({ text, cutsWord: false }, measure.styles.panel, measure.x, 0, true), underline(measure)],
  };
}

const underline = ({ x, width }: Measure) => rule(x, width, HEAD_HEIGHT - 3, COLORS.ink, 0.8);
