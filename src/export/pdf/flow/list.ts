import { isRightToLeft } from '../../../fonts/direction.ts';
import { KIND_MARKS } from '../../../intercepts/scene/marks.ts';
import { KIND_COLOURS } from '../../../intercepts/scene/palette.ts';
import type { Detail, Entry, EntryGroup, List, Marker } from '../../report/report.ts';
import type { Color, Ink } from './ink.ts';
import { COLORS } from './look.ts';
import { kept, lineInk, lineInkTo, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

/** From the sign to the text, in letters. */
const INDENT = 1.37;
const LIST_GAP = 9;
const ENTRY_GAP = 4;
const GROUP_GAP = 7;
/** Entries up to this many lines are not parted by a page break. */
const UNCUT_LINES = 14;

interface Sign {
  readonly glyph: string;
  readonly color: Color;
}

/** The signs of the map. Filled, half and empty circles tell a resource's status in greyscale too; its details say it in words. */
const SIGNS: Record<Marker, Sign> = {
  bullet: { glyph: '•', color: COLORS.quiet },
  resource: { glyph: KIND_MARKS.resource, color: COLORS.quiet },
  enough: { glyph: KIND_MARKS.resource, color: KIND_COLOURS.resource },
  short: { glyph: '◐', color: KIND_COLOURS['quick-fix'] },
  missing: { glyph: '○', color: KIND_COLOURS.gap },
  gap: { glyph: KIND_MARKS.gap, color: KIND_COLOURS.gap },
  opportunity: { glyph: KIND_MARKS.opportunity, color: KIND_COLOURS.opportunity },
  'quick-fix': { glyph: KIND_MARKS['quick-fix'], color: KIND_COLOURS['quick-fix'] },
  parked: { glyph: KIND_MARKS.parked, color: KIND_COLOURS.parked },
};

export function listStrips({ title, groups }: List, measure: Measure, parent: Tag): Strip[] {
  const said = title === '' ? [] : kept(textStrips(title, measure.styles.panel, measure, tagIn(parent, 'P')));
  return withGap([...said, ...groups.flatMap((group) => groupStrips(group, measure, parent))], LIST_GAP);
}

/** A group's heading and its entries as one list. */
export function groupStrips({ title, entries }: EntryGroup, measure: Measure, parent: Tag): Strip[] {
  const heading =
    title === '' ? [] : kept(withGap(textStrips(title, measure.styles.group, measure, tagIn(parent, 'P')), GROUP_GAP));
  if (entries.length === 0) return heading;
  const list = tagIn(parent, 'L', { numbering: 'Disc' });
  return [...heading, ...entries.flatMap((entry) => entryStrips(entry, measure, list))];
}

function entryStrips({ text, marker, details }: Entry, measure: Measure, list: Tag): Strip[] {
  const body = tagIn(tagIn(list, 'LI'), 'LBody');
  const { styles } = measure;
  const indent = Math.round(styles.entry.size * INDENT);
  const isRtl = isRightToLeft(text);
  const inner = { ...measure, x: measure.x + (isRtl ? 0 : indent), width: measure.width - indent };
  const sides = sidesOf(details);
  const titleTag = sides === '' ? body : tagIn(body, 'P');
  // An entry without words still has its place and its sign, as it has on the map.
  const lines = textStrips(text, styles.entry, inner, titleTag);
  const title = lines.length > 0 ? lines : [strip(styles.entry.lineHeight)];
  const detail = sides === '' ? [] : textStrips(sides, styles.detail, inner, tagIn(body, 'P'));
  const strips = withGap([...title, ...detail], ENTRY_GAP);
  const whole = strips.length <= UNCUT_LINES;
  return strips.map((each, index) => ({
    ...each,
    keep: index < strips.length - 1 && (whole || each.keep || index === title.length - 1),
    under: index === 0 ? [signInk(marker, measure, isRtl)] : [],
  }));
}

/** As large as the text beside it: readers without regard for tags (pdftotext) take a smaller one for a column of its own. */
function signInk(marker: Marker, { x, width, styles }: Measure, isRtl: boolean): Ink {
  const { glyph, color } = SIGNS[marker];
  const style = { ...styles.entry, color };
  const line = { text: glyph, cutsWord: false };
  return isRtl ? lineInkTo(glyph, style, x + width, 0) : lineInk(line, style, x, 0, true);
}

/** The details as one running line: "Agency: Harbor House · Hours: 24/7". No line begins with a dot. */
export const sidesOf = (details: readonly Detail[]): string =>
  details.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)).join('\u00a0· ');
