import type PptxGen from 'pptxgenjs';
import { printable } from '../../fonts/printable.ts';
import { ACCENT, EDGE, INK, laneColour, MUTED, PAPER, TINT } from '../../intercepts/scene/palette.ts';
import type { Paint } from '../paint.ts';
import type { Report } from '../report/report.ts';
import { columnWidth, heightOfLines, type Line, POINTS_PER_INCH, SIZES, SLIDE, titleSize, widthsOf } from './room.ts';
import type { Panel, Slide } from './slide.ts';

const hex = (color: string) => color.replace('#', '');
const COLORS = {
  ink: hex(INK),
  quiet: hex(MUTED),
  accent: hex(ACCENT),
  rule: hex(EDGE),
  tint: hex(TINT),
  paper: hex(PAPER),
};

const INNER = SLIDE.width - 2 * SLIDE.margin;
const BODY = SLIDE.height - SLIDE.top - SLIDE.bottom;
const TITLE_BOX = { x: SLIDE.margin, y: 0.35, w: INNER, h: 0.95 } as const;
const BAR = { x: 0, y: 0, w: SLIDE.width, h: 0.12 } as const;
const NAME = 'SIM Mapper';
const TITLE = 'title';

/**
 * Every slide has its title in the place where screen readers and the outline of PowerPoint look for it. A new one for each file:
 * the library changes what it is given.
 */
export const masterOf = (): PptxGen.SlideMasterProps => ({
  title: NAME,
  background: { color: COLORS.paper },
  objects: [
    {
      placeholder: {
        options: {
          name: TITLE,
          type: 'title',
          ...TITLE_BOX,
          fontSize: SIZES.title,
          bold: true,
          color: COLORS.accent,
          align: 'left',
          valign: 'middle',
          margin: 0,
        },
        text: '',
      },
    },
  ],
  slideNumber: {
    x: SLIDE.width - SLIDE.margin - 0.8,
    y: SLIDE.height - 0.6,
    w: 0.8,
    h: 0.35,
    align: 'right',
    fontSize: SIZES.foot,
    color: COLORS.quiet,
  },
});

export function drawTitleSlide(file: PptxGen, { title, cover, language: lang }: Report): void {
  const slide = file.addSlide({ masterName: NAME });
  slide.addShape('rect', { ...BAR, h: 0.35, fill: { color: COLORS.accent } });
  slide.addText(printable(title), {
    placeholder: TITLE,
    x: SLIDE.margin,
    y: 1.6,
    w: INNER,
    h: 1.6,
    fontSize: 40,
    lang,
  });
  const lines = cover === undefined ? [] : [cover.kicker, ...cover.lines];
  if (lines.length > 0) {
    const runs = lines.map((text) => ({ text: printable(text), options: { breakLine: true, lang } }));
    slide.addText(runs, {
      x: SLIDE.margin,
      y: 3.4,
      w: INNER,
      h: 2,
      fontSize: 22,
      color: COLORS.ink,
      valign: 'top',
      margin: 0,
    });
  }
  if (cover !== undefined && cover.notice !== '')
    slide.addText(printable(cover.notice), {
      x: SLIDE.margin,
      y: 5.6,
      w: INNER,
      h: 1.1,
      fontSize: SIZES.head,
      color: COLORS.ink,
      fill: { color: COLORS.tint },
      lang,
    });
}

interface Setting {
  /** With its place among those of the same name. */
  readonly title: string;
  readonly number: number;
  readonly language: string;
  readonly paint: Paint;
}

export async function drawSlide(file: PptxGen, slide: Slide, { title, language: lang, paint }: Setting): Promise<void> {
  const page = file.addSlide({ masterName: NAME });
  const color = slide.lane === undefined ? COLORS.accent : hex(laneColour(slide.lane.index));
  page.addShape('rect', { ...BAR, fill: { color } });
  page.addText(printable(title), { placeholder: TITLE, fontSize: titleSize(title), color, lang });
  const intro = slide.intro ?? [];
  const taken = heightOfLines(intro, 1) / POINTS_PER_INCH;
  if (intro.length > 0) drawLines(page, runsOf(intro, lang), { x: SLIDE.margin, y: SLIDE.top, w: INNER, h: taken });
  switch (slide.kind) {
    case 'columns':
      for (const [index, panel] of slide.panels.entries())
        drawPanel(page, panel, { index, count: slide.panels.length, taken, lang });
      break;
    case 'table':
      drawTable(page, slide, taken, lang);
      break;
    case 'facts':
      drawFacts(page, slide.facts, lang);
      break;
    case 'picture':
      await drawPicture(page, slide.figure, paint);
      break;
    default:
      slide satisfies never;
  }
}

interface Place {
  readonly index: number;
  readonly count: number;
  /** Inches that something over the columns takes. */
  readonly taken: number;
  readonly lang: string;
}

function drawPanel(page: PptxGen.Slide, { head, lines }: Panel, { index, count, taken, lang }: Place): void {
  const width = columnWidth(count);
  const headOptions = { bold: true, fontSize: SIZES.head, color: COLORS.accent, breakLine: true, lang };
  const runs = [...(head === '' ? [] : [{ text: printable(head), options: headOptions }]), ...runsOf(lines, lang)];
  const x = SLIDE.margin + index * (width + SLIDE.gutter);
  drawLines(page, runs, { x, y: SLIDE.top + taken, w: width, h: BODY - taken });
}

const runsOf = (lines: readonly Line[], lang: string): PptxGen.TextProps[] =>
  lines.map((line) => ({ text: printable(line.text), options: { ...styleOf(line), breakLine: true, lang } }));

const drawLines = (page: PptxGen.Slide, runs: PptxGen.TextProps[], place: PptxGen.PositionProps) =>
  page.addText(runs, {
    ...place,
    fontSize: SIZES.body,
    color: COLORS.ink,
    valign: 'top',
    margin: 0,
    paraSpaceAfter: 5,
  });

function styleOf({ style }: Line) {
  if (style === 'place') return { bold: true };
  return style === 'label' ? { bold: true, color: COLORS.quiet } : {};
}

function drawTable(
  page: PptxGen.Slide,
  { heads, shares, rows }: Extract<Slide, { kind: 'table' }>,
  taken: number,
  lang: string,
): void {
  const head = heads.map((text) => ({
    text: printable(text),
    options: { bold: true, fill: { color: COLORS.tint }, color: COLORS.accent, lang },
  }));
  const body = rows.map((row, index) =>
    row.map(({ text, isBold, goesOn }) => ({
      text: goesOn && index > 0 ? '' : printable(text),
      options: { bold: isBold, lang },
    })),
  );
  page.addTable([head, ...body], {
    x: SLIDE.margin,
    y: SLIDE.top + taken,
    w: INNER,
    colW: widthsOf(shares),
    fontSize: SIZES.cell,
    color: COLORS.ink,
    valign: 'top',
    border: { type: 'solid', pt: 0.75, color: COLORS.rule },
    margin: [0.05, 0.08, 0.05, 0.08],
    autoPage: false,
  });
}

/** Four in a row. */
const FACTS_IN_ROW = 4;
const FACT = { width: INNER / FACTS_IN_ROW, height: 2 } as const;

function drawFacts(page: PptxGen.Slide, facts: Extract<Slide, { kind: 'facts' }>['facts'], lang: string): void {
  for (const [index, { value, label }] of facts.entries()) {
    const runs = [
      { text: printable(value), options: { fontSize: 40, bold: true, color: COLORS.accent, breakLine: true, lang } },
      { text: printable(label), options: { fontSize: SIZES.head, color: COLORS.ink, lang } },
    ];
    page.addText(runs, {
      x: SLIDE.margin + (index % FACTS_IN_ROW) * FACT.width,
      y: SLIDE.top + Math.floor(index / FACTS_IN_ROW) * FACT.height,
      w: FACT.width - 0.2,
      h: FACT.height - 0.2,
      valign: 'top',
      margin: 0,
    });
  }
}

async function drawPicture(
  page: PptxGen.Slide,
  { scene, alt }: Extract<Slide, { kind: 'picture' }>['figure'],
  paint: Paint,
): Promise<void> {
  const scale = Math.min(INNER / scene.width, (BODY + 0.2) / scene.height);
  const [w, h] = [scene.width * scale, scene.height * scale];
  const data = `image/png;base64,${base64Of(await paint(scene))}`;
  page.addImage({ data, altText: printable(alt), x: (SLIDE.width - w) / 2, y: SLIDE.top - 0.1, w, h });
}

/** In pieces, since a function takes no million arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 8_192;
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}
