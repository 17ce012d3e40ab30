import { measureText } from '../../../fonts/measure.ts';
import type { Labels } from '../../report/report.ts';
import type { Edge, Landing, StrokeInk } from './ink.ts';
import { fillIn } from './labels.ts';
import { COLORS, type Frame, type Styles } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { paginate } from './paginate.ts';
import {
  keepsNext,
  kept,
  lineInk,
  lineInkTo,
  type Measure,
  measureOf,
  type Piece,
  type Strip,
  strip,
  textStrips,
  withGap,
} from './strip.ts';
import { documentTag, type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

const DEEPEST = 2;
const NUMBER_ROOM = 36;
const GUTTER = 26;
/** In letters; large print leaves room for one column only. */
const NARROWEST_COLUMN = 20;
/** How an entry of a level, counted from 1, is set. */
const levelOf = (level: number, { entry }: Styles) =>
  level === 1
    ? { style: { ...entry, weight: 'bold' as const, lineHeight: entry.lineHeight + 0.5 }, indent: 0, gap: 6 }
    : { style: { ...entry, lineHeight: entry.lineHeight - 0.5 }, indent: 14, gap: 1 };

/**
 * The contents with links, in two columns where one would need another page. The pages of `landings` count from the first page after
 * the contents, of which there are `before` in front. How long the contents are does not depend on the numbers in them, so a first pass
 * counts their pages.
 */
export function contentsPages(
  labels: Labels,
  landings: readonly Landing[],
  before: number,
  frame: Frame,
  parent: Tag,
): OpenPage[] {
  const shown = landings.filter(({ anchor }) => anchor.level <= DEEPEST);
  const lay = (shift: number, columns: number, tag: Tag) =>
    paginate(contentsPieces(labels, shown, shift, columns, frame, tag), frame);
  const isWide = (frame.right - frame.left) / 2 > frame.styles.entry.size * NARROWEST_COLUMN;
  const columns = isWide && lay(0, 1, documentTag()).length > 1 ? 2 : 1;
  return lay(before + lay(0, columns, documentTag()).length, columns, parent);
}

function contentsPieces(
  labels: Labels,
  landings: readonly Landing[],
  shift: number,
  columns: number,
  frame: Frame,
  parent: Tag,
): Piece[] {
  const whole = measureOf(frame);
  const heading = textStrips(labels.contents, whole.styles.h1, whole, tagIn(parent, 'H1'));
  const contents = tagIn(parent, 'TOC');
  const width = (whole.width - GUTTER * (columns - 1)) / columns;
  const entries = landings.flatMap((landing) =>
    entryStrips(labels, landing, landing.page + shift, { ...whole, width }, contents),
  );
  if (columns === 1) return [...kept(heading), ...entries];
  const lefts = Array.from({ length: columns }, (_, column) => whole.x + column * (width + GUTTER));
  return [...kept(heading), { gap: 7, columns: [entries], lefts }];
}

function entryStrips(labels: Labels, { anchor }: Landing, page: number, measure: Measure, contents: Tag): Strip[] {
  const { style, indent, gap } = levelOf(anchor.level, measure.styles);
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
      links: [{ tag, x, width: measure.x + measure.width - x, target: anchor, description }],
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
