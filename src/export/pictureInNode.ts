import type { Say } from '../words/words.ts';
import { aboutOf, type WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { notDrawnWords } from './notDrawn.ts';
import { pdfInNode } from './pdf/pdfInNode.ts';
import type { PdfOptions } from './pdf/writePdf.ts';
import { pngInNode } from './png/pngInNode.ts';
import { nameOf, posterOf, posterSays, wallScene } from './poster/posterOf.ts';
import type { Sheet } from './poster/sheets.ts';
import { writeSvg } from './svg/writeSvg.ts';

export const NODE_FORMATS = ['svg', 'png', 'poster'] as const;
export type NodeFormat = (typeof NODE_FORMATS)[number];
export const isNodeFormat = (name: string): name is NodeFormat => NODE_FORMATS.some((format) => format === name);

export interface PictureOrder {
  readonly format: NodeFormat;
  /** For a poster; without one, the smallest sheet that is legible. */
  readonly sheet: Sheet | undefined;
  readonly createdAt: string;
}

/** The map as a picture of its own, with every card, and a sentence about it. */
export async function pictureInNode(
  workshop: WorkshopDocument,
  say: Say,
  { format, sheet, createdAt }: PictureOrder,
  options: PdfOptions = {},
): Promise<{ readonly content: string | Uint8Array; readonly told: string }> {
  const scene = wallScene(workshop, say);
  const left = notDrawnWords(workshop, [scene], say).join(' ');
  switch (format) {
    case 'svg':
      return { content: writeSvg(scene, nameOf(workshop, say), aboutOf(workshop).language), told: left };
    case 'png':
      return { content: await pngInNode(scene), told: left };
    case 'poster': {
      const { paper, plan } = posterOf(workshop, say, createdAt, { sheet });
      const { bytes } = await pdfInNode(paper, options);
      return { content: bytes, told: [posterSays(plan, say), left].join('\n').trim() };
    }
    default:
      return format satisfies never;
  }
}
