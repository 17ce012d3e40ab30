import type { Note, Paragraph } from '../../report/report.ts';
import { COLORS } from './look.ts';
import { type Measure, padded, rule, type Strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';

const PARAGRAPH_GAP = 7;
const NOTE_PADDING = 8;

/** Prose; every line end in the text begins another paragraph. */
export function paragraphStrips({ text, tone }: Paragraph, measure: Measure, parent: Tag): Strip[] {
  return partsOf(text).flatMap((part) =>
    withGap(textStrips(part, measure.styles[tone], measure, tagIn(parent, 'P')), PARAGRAPH_GAP),
  );
}

/** A tinted box with a bar at its left, which also shows in greyscale. */
export function noteStrips({ text }: Note, measure: Measure, parent: Tag): Strip[] {
  const inner = { ...measure, x: measure.x + NOTE_PADDING + 3, width: measure.width - 2 * NOTE_PADDING - 3 };
  const strips = partsOf(text).flatMap((part) => textStrips(part, measure.styles.body, inner, tagIn(parent, 'P')));
  return withGap(strips, PARAGRAPH_GAP + 3).map((each, index) => {
    const roomy = padded(each, index === 0 ? NOTE_PADDING : 0, index === strips.length - 1 ? NOTE_PADDING : 0);
    const box = { kind: 'rect', x: measure.x, y: 0, width: measure.width, height: roomy.height, radius: 0 } as const;
    const bar = rule(measure.x, 3, roomy.height / 2, COLORS.accent, roomy.height);
    return { ...roomy, under: [{ ...box, fill: COLORS.tint }, bar] };
  });
}

const partsOf = (text: string): string[] => text.split(/[\r\n]+/).filter((part) => part.trim() !== '');
