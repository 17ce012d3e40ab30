import { measureText } from '../../../fonts/measure.ts';
import type { Labels } from '../../report/report.ts';
import type { Edge, Landing, StrokeInk } from './ink.ts';
import { fillIn } from './labels.ts';
import { COLORS, type Frame, STYLES } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { paginate } from './paginate.ts';
import { keepsNext, kept, lineInk, lineInkTo, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { documentTag, type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

const DEEPEST = 2;
const NUMBER_ROOM = 36;
const LEVELS = [
  { style: { ...STYLES.entry, weight: 'bold', lineHeight: 13 }, indent: 0, gap: 6 },
  { style: { ...STYLES.entry, lineHeight: 12 }, indent: 14, gap: 1 },
] as const;

/**
 * The contents with links. The pages of `landings` count from the first page after the contents; `before` is the number of pages in
 * front of the contents. How long the contents are does not depend on the numbers in them, so a first pass counts the pages.
 */
export function contentsPages(
  labels: Labels,
  landings: readonly Landing[],
  before: number,
  frame: Frame,
  parent: Tag,
): OpenPage[] {
  const lay = (shift: number, tag: Tag) => paginate(contentsStrips(labels, landings, shift, frame, tag), frame);
  return lay(before + lay(0, documentTag()).length, parent);
}

function contentsStrips(
  labels: Labels,
  landings: readonly Landing[],
  shift: number,
  frame: Frame,
  parent: Tag,
): Strip[] {
  const measure = { x: frame.left, width: frame.right - frame.left };
  const heading = textStrips(labels.contents, STYLES.h1, measure, tagIn(parent, 'H1'));
  const contents = tagIn(parent, 'TOC');
  const shown = landings.filter(({ anchor }) => anchor.level <= DEEPEST);
  return [
    ...kept(heading),
    ...shown.flatMap((landing) => entryStrips(labels, landing, landing.page + shift, measure, contents)),
  ];
}

function entryStrips(labels: Labels, { anchor }: Landing, page: number, measure: Measure, contents: Tag): Strip[] {
  const { style, indent, gap } = LEVELS[anchor.level - 1] ?? LEVELS[1];
  const tag = tagIn(tagIn(tagIn(contents, 'TOCI'), 'Reference'), 'Link');
  const description = fillIn(labels.link, { title: anchor.title, page });
  const x = measure.x + indent;
  const lines = wrapText(anchor.title, measure.width - indent - NUMBER_ROOM, style.size, style.weight);
  const strips = lines.map((line, index) => {
    const last = index === lines.length - 1;
    const title = lineInk(line, style, x, 0, false);
    const number = lineInkTo(String(page), style, measure.x + measure.width, 0);
    return strip(style.lineHeight, {
      keep: keepsNext(index, lines.length),
      under: last
        ? [leader(x + measureText(`${line.text}  `, style.size, style.weight), number.x - 6, style.lineHeight)]
        : [],
      marks: [{ owner: tag, inks: last ? [title, number] : [title] }],
      link: { tag, x, width: measure.x + measure.width - x, target: anchor, description },
    });
  });
  return withGap(strips, gap);
}

/** A dotted line that leads the eye to the page number. */
function leader(from: number, to: number, lineHeight: number): StrokeInk {
  const y = lineHeight * 0.72;
  const end = { x: Math.max(from, to), y };
  const edge: Edge = { color: COLORS.rule, width: 0.6, dash: [0.6, 3] };
  return { kind: 'stroke', from: { x: from, y }, pieces: [[{ x: from, y }, end, end]], edge };
}
