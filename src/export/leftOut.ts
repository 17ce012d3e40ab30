import { FILE_FACTS, type Format } from './formats.ts';
import { leftOffMap, reportFor, type Source, WRITERS } from './writers.ts';

/** Of the characters that no font has; more make a list that nobody reads. */
const MOST_NAMED = 8;

/**
 * What a file in this format would not hold or show of the workshop, a sentence each, before it is made. With `isUnwanted` only what
 * nobody has chosen to leave out.
 */
export async function leftOutOf(format: Format | 'pdf', source: Source, isUnwanted = false): Promise<string[]> {
  if (format !== 'pdf') {
    const hidden = !isUnwanted && FILE_FACTS[format].parts.length > 0 ? await hiddenSections(source) : [];
    return [...(await WRITERS[format].leftOut(source)), ...hidden];
  }
  const hidden = isUnwanted ? [] : await hiddenSections(source);
  return [...(await boxes(source)), ...(await leftOffMap(source)), ...hidden];
}

/** The characters for which the paper has no sign. */
async function boxes(source: Source): Promise<string[]> {
  const { say } = source;
  const [report, { glyphsMissing }] = await Promise.all([reportFor(source), import('./pdf/glyphsMissing.ts')]);
  const missing = await glyphsMissing(report);
  const named = missing
    .slice(0, MOST_NAMED)
    .map(({ character, code, name, section }) =>
      say('paper.missing', { character, name: name === '' ? code : name, section }),
    );
  const more = missing.length - named.length;
  return more > 0 ? [...named, say('paper.missingMore', { count: more })] : named;
}

/** What the room has chosen not to print. */
async function hiddenSections({ workshop, say, part }: Source): Promise<string[]> {
  if (part !== 'full' && part !== 'no-names') return [];
  const { hiddenTitles } = await import('./report/parts/fullPart.ts');
  const titles = hiddenTitles(workshop, say, part === 'full');
  return titles.length === 0 ? [] : [say('paper.hidden', { titles: titles.join(', ') })];
}
