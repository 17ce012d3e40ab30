import type { LaidPage } from '../flow/ink.ts';
import { artifact, content, operatorsOf } from './content.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import type { Tagger } from './tagger.ts';
import type { Typesetter } from './typesetter.ts';

export interface Drawer {
  readonly file: JsPdfDocument;
  readonly typesetter: Typesetter;
  readonly tagger: Tagger;
}

/** Draws a laid-out page on the current page of the file, `number` counting from 1. */
export function drawPage(
  { marks, links, height }: LaidPage,
  number: number,
  { file, typesetter, tagger }: Drawer,
): void {
  const drawn: string[] = [];
  for (const { owner, inks } of marks) {
    if (inks.length === 0) continue;
    const operators = operatorsOf(inks, height, typesetter);
    drawn.push(
      typeof owner === 'string'
        ? artifact(owner, operators)
        : content(owner.role, tagger.own(owner, number, inks, height), operators),
    );
  }
  file.write(drawn.join('\n'));
  for (const link of links) tagger.addLink(link, number, height);
}
