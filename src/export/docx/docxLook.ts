import {
  AlignmentType,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { ACCENT, EDGE, INK, MUTED, TINT } from '../../intercepts/scene/palette.ts';
import type { PageSize } from '../../workshop/model/workshop-document.ts';

/** Word wants colors without the sign before them. */
const hex = (color: string): string => color.replace('#', '');

export const LOOK = { rule: hex(EDGE), tint: hex(TINT), quiet: hex(MUTED), accent: hex(ACCENT) } as const;

/** On every machine with Word; LibreOffice has Carlito, which is as wide. */
const FONT = 'Calibri';
/** Half points, as Word counts sizes. */
const SIZES = {
  usual: { body: 21, quiet: 18, h1: 34, h2: 27, h3: 23, title: 60 },
  large: { body: 36, quiet: 36, h1: 48, h2: 42, h3: 38, title: 72 },
} as const;

export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

/** Styles under Word's own names, so that a person restyles the whole report in one place. */
export function stylesFor(isLargePrint: boolean, language: string): IPropertiesOptions['styles'] {
  const { body, quiet, h1, h2, h3, title } = SIZES[isLargePrint ? 'large' : 'usual'];
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: LOOK.accent, font: FONT },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: body, color: hex(INK), language: { value: language } },
        // Of their own height: exact lines would cut large letters and pictures.
        paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: title, bold: true, color: LOOK.accent, font: FONT },
        paragraph: { spacing: { after: 200 } },
      },
      heading1: heading(h1, 360),
      heading2: heading(h2, 280),
      heading3: heading(h3, 220),
      heading4: heading(h3, 200),
      heading5: heading(body, 180),
      heading6: heading(body, 180),
      caption: { run: { size: quiet, color: LOOK.quiet, italics: false, bold: false } },
    },
    ...ownStyles(quiet),
  };
}

/** Styles that Word has not got, by what they are for. */
const ownStyles = (quiet: number): Pick<IStylesOptions, 'characterStyles' | 'paragraphStyles'> => ({
  characterStyles: [
    {
      id: 'DetailText',
      name: 'Detail text',
      basedOn: 'DefaultParagraphFont',
      run: { size: quiet, color: LOOK.quiet },
    },
  ],
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: quiet, color: LOOK.quiet } },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { bold: true, color: LOOK.accent },
      paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
    },
    // Not kept with what follows: LibreOffice would keep the whole table so, and leave its heading behind.
    {
      id: 'CellLabel',
      name: 'Cell label',
      basedOn: 'Normal',
      run: { bold: true, color: LOOK.accent },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Entry',
      name: 'Entry',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60 }, indent: { left: 300, hanging: 300 }, keepLines: true },
    },
    ...[1, 2].map((depth) => ({
      id: `TOC${depth}`,
      name: `toc ${depth}`,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 20 }, indent: { left: (depth - 1) * 280 } },
    })),
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 120, after: 120 }, shading: { fill: LOOK.tint } },
    },
  ],
});

export const NUMBERING: IPropertiesOptions['numbering'] = {
  config: [
    { reference: LISTS.bullets, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: LISTS.numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function level(format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 260 } } },
  };
}

/** Width and height of an upright sheet in twips, twentieths of a point; the second size is for drawings that would be too small on the first. */
const SHEETS = {
  letter: { usual: [12_240, 15_840], wide: [15_840, 24_480] },
  a4: { usual: [11_906, 16_838], wide: [16_838, 23_811] },
} as const satisfies Record<PageSize, Record<'usual' | 'wide', readonly [number, number]>>;
const MARGIN = 1_080;
const TWIPS_PER_PIXEL = 15;
/** Heading, caption and running lines beside a drawing. */
const AROUND_FIGURE = 2_400;
/** In scene units; beyond it letters on the usual sheet would be under seven points. */
const WIDE_SCENE = 1_400;

export interface Sheet {
  readonly properties: ISectionPropertiesOptions;
  /** Between the margins, in twips. */
  readonly width: number;
  /** What a drawing may take, in pixels of 1/96 inch. */
  readonly room: { readonly width: number; readonly height: number };
}

/** An upright sheet for text, or one on its side for a drawing this wide. */
export function sheetFor(pageSize: PageSize, drawing?: { readonly width: number }): Sheet {
  const [short, long] = SHEETS[pageSize][drawing && drawing.width > WIDE_SCENE ? 'wide' : 'usual'];
  const [width, height] = drawing ? [long, short] : [short, long];
  const inner = width - 2 * MARGIN;
  return {
    // The library turns the sheet itself and wants its upright sides.
    properties: {
      page: {
        size: { width: short, height: long, orientation: drawing ? 'landscape' : 'portrait' },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    width: inner,
    room: {
      width: Math.floor(inner / TWIPS_PER_PIXEL),
      height: Math.floor((height - 2 * MARGIN - AROUND_FIGURE) / TWIPS_PER_PIXEL),
    },
  };
}
