import { isSimple, type Letter, lettersOf } from '../../../fonts/letters.ts';
import { twoWeights, WEIGHTS, type Weight } from '../../../fonts/measure.ts';
import { printable } from '../../../fonts/printable.ts';
import type { TrueType } from '../../../fonts/trueType.ts';
import type { LaidPage } from '../flow/ink.ts';

/** The fonts of the paper. The first four are always at hand, the others are fetched when the text asks for them. */
const USUAL_FACES = [...WEIGHTS, 'symbols'] as const;
export const FACES = [...USUAL_FACES, 'hebrew', 'hebrewBold', 'arabic', 'arabicBold', 'emoji', 'chinese'] as const;
export type FaceName = (typeof FACES)[number];

/** Fonts by name; a face that no text asks for may be missing. */
export type Fonts = ReadonlyMap<FaceName, TrueType>;

/** The font that draws a letter. What no font has is drawn as a box of the symbols font. */
export function fontFaceOf({ face }: Letter, weight: Weight): FaceName {
  switch (face) {
    case 'text':
      return weight;
    case 'missing':
      return 'symbols';
    case 'hebrew':
      return twoWeights(weight) === 'bold' ? 'hebrewBold' : 'hebrew';
    case 'arabic':
      return twoWeights(weight) === 'bold' ? 'arabicBold' : 'arabic';
    case 'symbols':
    case 'emoji':
    case 'chinese':
      return face;
    default:
      return face satisfies never;
  }
}

/** All faces that these pages ask for. */
export function facesOf(pages: readonly LaidPage[]): Set<FaceName> {
  const faces = new Set<FaceName>(USUAL_FACES);
  for (const { marks } of pages) {
    for (const { inks } of marks) {
      for (const ink of inks) if (ink.kind === 'text') addFaces(faces, ink.text, ink.weight);
    }
  }
  return faces;
}

function addFaces(faces: Set<FaceName>, shown: string, weight: Weight): void {
  const text = printable(shown);
  if (isSimple(text)) return;
  for (const letter of lettersOf(text)) faces.add(fontFaceOf(letter, weight));
}
