import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { printable } from '../../fonts/printable.ts';
import type { Reading, Scene } from '../../intercepts/scene/scene.ts';
import { repack } from '../office/repack.ts';
import type { Paint } from '../paint.ts';
import type { Cover, Figure, Report, Section } from '../report/report.ts';
import { flowOf } from './docxBlocks.ts';
import { LOOK, NUMBERING, type Sheet, sheetFor, stylesFor } from './docxLook.ts';
import { labelOf, linesIn, plain, run } from './docxText.ts';

/** Word knows six. */
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

type Flow = Paragraph | Table | TableOfContents;

/** Pages of one sheet. */
interface Run {
  readonly sheet: Sheet;
  readonly flow: Flow[];
}

/**
 * The report for Word: styles under Word's own names, headings, tables with heads that repeat, the map as a picture with its text
 * alternative on a sheet of its own. The same report gives the same bytes.
 */
export async function writeDocx(report: Report, paint: Paint): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, language, isLargePrint, createdAt, pageSize } = report;
  const upright = sheetFor(pageSize);
  const runs: Run[] = [{ sheet: upright, flow: openingOf(report) }];
  const flow = (sheet: Sheet, content: readonly Flow[]) => {
    const last = runs.at(-1);
    if (last?.sheet === sheet) last.flow.push(...content);
    else runs.push({ sheet, flow: [...content] });
  };

  const put = async ({ title: name, blocks, sections, startsPage }: Section, level: number): Promise<void> => {
    let heading: readonly Flow[] = [headingOf(name, level, startsPage === true)];
    for (const block of blocks) {
      if (block.kind === 'figure') {
        const wide = sheetFor(pageSize, block.scene);
        flow(wide, [...heading, ...(await pictureOf(block, wide, paint))]);
        if (isAlone(report)) flow(upright, toldOf(block.scene.reading, 0));
      } else flow(upright, [...heading, ...flowOf(block, upright.width)]);
      heading = [];
    }
    if (heading.length > 0) flow(upright, heading);
    for (const section of sections) await put(section, level + 1);
  };
  for (const [index, section] of report.sections.entries()) {
    // The contents have a page of their own.
    const isFirst = index === 0 && report.cover !== undefined;
    await put(isFirst ? { ...section, startsPage: true } : section, 0);
  }

  const file = new Document({
    title: printable(title),
    creator: printable(author),
    lastModifiedBy: printable(author),
    description: 'SIM Mapper',
    styles: stylesFor(isLargePrint, language) ?? {},
    numbering: NUMBERING ?? { config: [] },
    sections: runs.filter((pages) => pages.flow.length > 0).map((pages) => pagesOf(pages, report)),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)), createdAt, numberedAnew);
}

/** The library numbers bookmarks and drawings on from file to file. */
const numberedAnew = (xml: string): string => COUNTED.reduce(numbered, xml);

const COUNTED = [
  /(_Toc)(\d+)/g,
  /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
  /(<wp:docPr [^>]*?id=")(\d+)/g,
] as const;

function numbered(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, number: string) => {
    const own = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, own);
    return `${before}${own}`;
  });
}

/** On a paper that is nothing but the picture, what the picture says stands nowhere else. */
const isAlone = ({ sections }: Report) => sections.length === 1;

function openingOf({ title, cover, labels, sections }: Report): Flow[] {
  const name = new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] });
  if (cover === undefined) return sections[0]?.title === title ? [] : [name];
  return [
    plain(cover.kicker, 'Label'),
    name,
    ...coverLines(cover),
    new Paragraph({ style: 'Label', pageBreakBefore: true, children: [run(labels.contents)] }),
    // Links now, and pages when somebody updates the contents: asking for that at once would greet everybody with a warning.
    new TableOfContents(labels.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}

const coverLines = ({ lines, notice }: Cover): Paragraph[] => [
  ...lines.map((line) => plain(line, 'Normal')),
  ...linesIn(notice).map((line) => plain(line, 'Notice')),
];

function headingOf(text: string, level: number, startsPage: boolean): Paragraph {
  const heading = HEADINGS[Math.min(level, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_6;
  return new Paragraph({ heading, pageBreakBefore: startsPage, children: [run(text)] });
}

async function pictureOf({ scene, alt, caption }: Figure, { room }: Sheet, paint: Paint): Promise<Paragraph[]> {
  const scale = Math.min(room.width / scene.width, room.height / scene.height);
  const transformation = { width: Math.round(scene.width * scale), height: Math.round(scene.height * scale) };
  const altText = { name: 'map', title: printable(caption), description: printable(alt) };
  return [
    new Paragraph({
      keepNext: true,
      children: [new ImageRun({ type: 'png', data: await paint(scene), transformation, altText })],
    }),
    ...linesIn(caption).map((line) => plain(line, 'Caption')),
  ];
}

const toldOf = (reading: Scene['reading'], depth: number): Paragraph[] =>
  reading.flatMap(({ text, children }: Reading) => [
    ...(depth === 0
      ? labelOf(text)
      : [new Paragraph({ indent: { left: depth * 260 }, style: 'Cell', children: [run(text)] })]),
    ...toldOf(children, depth + 1),
  ]);

const quiet = (children: readonly TextRun[]) => new Paragraph({ style: 'Quiet', alignment: 'right', children });

function pagesOf({ sheet, flow }: Run, { title, labels }: Report): ISectionOptions {
  const [before = '', between = '', after = ''] = labels.pageOfPages.split(/\{pages?\}/);
  const numbers = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
    color: LOOK.quiet,
  });
  return {
    properties: sheet.properties,
    headers: { default: new Header({ children: [quiet([run(title)])] }) },
    footers: { default: new Footer({ children: [quiet([numbers])] }) },
    children: flow,
  };
}
