import { isRightToLeft } from '../../../fonts/direction.ts';
import { measureText } from '../../../fonts/measure.ts';
import type { RichText, Run } from '../../report/richText.ts';
import type { Mark } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import { type Atom, type RichLine, wrapRuns } from './richLines.ts';
import {
  keepsNext,
  lineInk,
  lineInkTo,
  type Measure,
  rule,
  type Strip,
  type StripLink,
  strip,
  withGap,
} from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

const PARAGRAPH_GAP = 7;
const ITEM_GAP = 3;
/** From the sign of an entry to its text, in letters. */
const INDENT = 1.8;
/** From the baseline to the line below a link, in letters. */
const UNDERLINE = 0.16;

/** Paragraphs and lists with bold words, and links that lead out of the file. */
export function richStrips({ parts }: RichText, measure: Measure, parent: Tag): Strip[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return withGap(runStrips(part.runs, measure, tagIn(parent, 'P')), PARAGRAPH_GAP);
      case 'bullets':
      case 'numbers':
        return itemStrips(part.items, part.kind, measure, parent);
      default:
        return part satisfies never;
    }
  });
}

function itemStrips(
  items: readonly (readonly Run[])[],
  kind: 'bullets' | 'numbers',
  measure: Measure,
  parent: Tag,
): Strip[] {
  const list = tagIn(parent, 'L', { numbering: kind === 'bullets' ? 'Disc' : 'Decimal' });
  const { body } = measure.styles;
  const indent = Math.round(body.size * INDENT);
  const inner = { ...measure, x: measure.x + indent, width: measure.width - indent };
  return items.flatMap((runs, index) => {
    const item = tagIn(list, 'LI');
    const label = tagIn(item, 'Lbl');
    const sign = kind === 'bullets' ? '•' : `${index + 1}.`;
    const mark: Mark = { owner: label, inks: [lineInkTo(sign, body, inner.x - 6, 0)] };
    const [first, ...rest] = runStrips(runs, inner, tagIn(item, 'LBody'));
    const opening = first ?? strip(body.lineHeight);
    return withGap(
      [{ ...opening, marks: [mark, ...opening.marks] }, ...rest],
      index === 0 ? PARAGRAPH_GAP - 2 : ITEM_GAP,
    );
  });
}

/** Lines of one tag. A tag holds drawn content or other tags, never both: where links are, the words beside them get a tag too. */
function runStrips(runs: readonly Run[], measure: Measure, tag: Tag): Strip[] {
  const style = measure.styles.body;
  const lines = wrapRuns(runs, measure.width, style.size);
  const hasLinks = runs.some(({ address }) => address !== '');
  const isRtl = isRightToLeft(runs.map(({ text }) => text).join(''));
  const tagOf = hasLinks ? tagsOf(runs, tag) : () => tag;
  return lines.map((line, index) => {
    const { marks, links, under } = setLine(line, { style, measure, isRtl, tagOf, isLast: index === lines.length - 1 });
    return strip(style.lineHeight, { keep: keepsNext(index, lines.length), marks, links, under });
  });
}

/** A tag for each run that shows anything, made when it is first asked for, which is in reading order. */
function tagsOf(runs: readonly Run[], parent: Tag): (run: number) => Tag {
  const tags = new Map<number, Tag>();
  return (run) => {
    const tag = tags.get(run) ?? tagIn(parent, runs[run]?.address === '' ? 'Span' : 'Link');
    tags.set(run, tag);
    return tag;
  };
}

interface Setting {
  readonly style: TextStyle;
  readonly measure: Measure;
  readonly isRtl: boolean;
  readonly tagOf: (run: number) => Tag;
  readonly isLast: boolean;
}

function setLine({ atoms, cutsWord }: RichLine, { style, measure, isRtl, tagOf, isLast }: Setting) {
  const marks: Mark[] = [];
  const links: StripLink[] = [];
  const under: Strip['under'][number][] = [];
  let at = 0;
  for (const [index, atom] of atoms.entries()) {
    const ends = index === atoms.length - 1;
    const width = widthOf(atom, style);
    const x = isRtl ? measure.x + measure.width - at - width : measure.x + at;
    const looks = { ...style, weight: atom.weight, color: atom.address === '' ? style.color : COLORS.accent };
    const line = { text: atom.text, cutsWord: !ends || cutsWord, isRtl };
    const owner = tagOf(atom.run);
    marks.push({ owner, inks: [lineInk(line, looks, x, 0, ends && isLast)] });
    if (atom.address !== '') {
      const target = { address: atom.address };
      links.push({ tag: owner, x, width, target, description: atom.address });
      under.push(
        rule(x, width, (style.lineHeight + style.size * 0.714) / 2 + style.size * UNDERLINE, COLORS.accent, 0.6),
      );
    }
    at += width;
  }
  return { marks, links, under };
}

const widthOf = ({ text, weight }: Atom, { size }: TextStyle): number => measureText(text, size, weight);
