import { codePointsIn } from './advances.ts';

/** "U+1F9FF", as tables of characters list it. */
export const codeOf = (character: string): string => `U+${hexOf(character)}`;

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Unicode's own names of characters that our fonts do not have, in its capitals; '' for those of old scripts. The list is large and
 * loaded at the first call.
 */
export async function characterNames(characters: readonly string[]): Promise<Map<string, string>> {
  if (characters.length === 0) return new Map();
  const { default: known } = await import('./characterNames.json');
  const names = known.names.split('\n');
  const nameOf = new Map(codePointsIn(known.runs).map((codePoint, index) => [codePoint, names[index] ?? '']));
  return new Map(
    characters.map((character) => [character, nameOf.get(character.codePointAt(0) ?? 0) ?? nameByRule(character)]),
  );
}

/** Ideographs and Korean syllables are too many to have names of their own. */
function nameByRule(character: string): string {
  if (/\p{Unified_Ideograph}/u.test(character)) return `CJK UNIFIED IDEOGRAPH-${hexOf(character)}`;
  return /\p{Script=Hangul}/u.test(character) ? 'HANGUL SYLLABLE' : '';
}
