import { measureText } from '../../../fonts/measure.ts';
import { laneColour } from '../../../intercepts/scene/palette.ts';
import type { Section } from '../../report/report.ts';
import type { Ink } from './ink.ts';
import { COLORS } from './look.ts';
import { kept, lineInk, type Measure, padded, rule, type Strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

const HEADINGS = [
  { role: 'H1', style: 'h1', gap: 34 },
  { role: 'H2', style: 'h2', gap: 20 },
  { role: 'H3', style: 'h3', gap: 14 },
  { role: 'H4', style: 'h3', gap: 12 },
] as const;

/** The heading of a section, `depth` 0 for a part of the report. It stays with what follows and is a target of links. */
export function headingStrips(section: Section, depth: number, measure: Measure, parent: Tag): Strip[] {
  const { role, style: name, gap } = HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HEADINGS[0];
  const style = measure.styles[name];
  const badge = section.lane === undefined ? [] : badgeInks(section.lane.index, section.lane.number, measure);
  const indent = badge.length > 0 ? badgeSize(measure) + 9 : 0;
  const inner = { ...measure, x: measure.x + indent, width: measure.width - indent };
  const lines = withGap(kept(textStrips(section.title, style, inner, tagIn(parent, role))), gap);
  return lines.map((line, index) => ({
    ...(depth === 0 && index === lines.length - 1 ? underlined(line, measure) : line),
    ...(index === 0 && { anchor: { title: section.title, level: depth + 1 } }),
    ...(index === 0 && badge.length > 0 && { marks: [{ owner: 'layout' as const, inks: badge }, ...line.marks] }),
  }));
}

function underlined(line: Strip, measure: Measure): Strip {
  const roomy = padded(line, 0, 7);
  return { ...roomy, under: [...roomy.under, rule(measure.x, measure.width, roomy.height - 2, COLORS.accent, 1.2)] };
}

const badgeSize = ({ styles }: Measure): number => styles.h1.lineHeight - 1;

/** The lane's number on its colour; the heading's own words name the lane for those who cannot see it. */
function badgeInks(lane: number, number: string, measure: Measure): Ink[] {
  const [x, size] = [measure.x, badgeSize(measure)];
  const style = { ...measure.styles.h2, color: COLORS.white, lineHeight: size };
  const left = x + (size - measureText(number, style.size, style.weight)) / 2;
  return [
    { kind: 'rect', x, y: 0.5, width: size, height: size, radius: 4, fill: laneColour(lane) },
    lineInk({ text: number, cutsWord: false }, style, left, 0.5, true),
  ];
}
