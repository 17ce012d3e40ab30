import { characterNames, codeOf } from '../../fonts/characterName.ts';
import { faceOf } from '../../fonts/faces.ts';
import { isSimple } from '../../fonts/letters.ts';
import { printable } from '../../fonts/printable.ts';
import type { Report, Section } from '../report/report.ts';

/** A character that would be a box on paper. */
export interface MissingGlyph {
  readonly character: string;
  /** "U+1F9FF". */
  readonly code: string;
  /** Unicode's name, such as "NAZAR AMULET"; '' where it has none. */
  readonly name: string;
  /** Title of the section where it comes first; '' on the cover. */
  readonly section: string;
  /** The first text that holds it, a card's for example. */
  readonly text: string;
}

/** What no font of the paper has, each once in reading order, so that a person can be told before the paper is made. */
export async function glyphsMissing(report: Report): Promise<MissingGlyph[]> {
  const found = new Map<string, { section: string; text: string }>();
  look(found, '', [report.title, report.cover]);
  for (const section of report.sections) lookIn(found, section);
  const names = await characterNames([...found.keys()]);
  return Array.from(found, ([character, where]) => ({
    character,
    code: codeOf(character),
    name: names.get(character) ?? '',
    ...where,
  }));
}

type Found = Map<string, { section: string; text: string }>;

function lookIn(found: Found, { title, blocks, sections }: Section): void {
  look(found, title, [title, blocks]);
  for (const part of sections) lookIn(found, part);
}

/** Looks into every text of a value, whatever the kind of its block. */
function look(found: Found, section: string, value: unknown): void {
  if (typeof value === 'string') lookAt(found, section, value);
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) look(found, section, part);
}

function lookAt(found: Found, section: string, text: string): void {
  const shown = printable(text);
  if (isSimple(shown)) return;
  for (const character of shown) {
    if (faceOf(character.codePointAt(0) ?? 0) === 'missing' && !found.has(character))
      found.set(character, { section, text });
  }
}
