import type { CardKind } from '../model/card.ts';
import type { CardFields } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';

/** What signs in the line can name, by what people call it; names that come first are meant first. */
export interface Known {
  readonly needs: ReadonlyMap<string, Id>;
  readonly agencies: readonly string[];
  readonly places: ReadonlyMap<string, Place>;
}

const SIGNS = ['#', '@', '>'] as const;
export type Sign = (typeof SIGNS)[number];
const SHORT = '!';

/** A line as it will be a card. */
export interface Said {
  readonly text: string;
  readonly needs: readonly Id[];
  /** The names that the signs stand for, as people know them. */
  readonly named: readonly { readonly sign: Sign | typeof SHORT; readonly name: string }[];
  readonly fields: Pick<CardFields, 'agency' | 'status' | 'at'>;
}

/**
 * Reads the signs of a line: `#` a need, `@` an agency, `>` a place, `!` alone short of capacity. A sign reaches over as many words as a
 * known name begins with; what nothing is known by stays text, and so does a sign that stands twice ("##1").
 */
export function readSigns(line: string, kind: CardKind, known: Known): Said {
  const words = line.trim().split(/\s+/);
  const text: string[] = [];
  const named: { sign: Sign | typeof SHORT; name: string }[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const sign = signOf(word);
    const found = sign && nameIn(words.slice(at), namesOf(known, sign));
    if (sign && found) {
      named.push({ sign, name: found.name });
      at += found.words;
      continue;
    }
    if (word === SHORT && kind === 'resource') named.push({ sign: SHORT, name: '' });
    else text.push(isDoubled(word, kind) ? word.slice(1) : word);
    at += 1;
  }
  const last = (sign: Sign) => named.findLast((one) => one.sign === sign)?.name;
  const agency = last('@');
  const at = known.places.get(last('>') ?? '');
  return {
    text: text.join(' '),
    named,
    needs: [...new Set(named.flatMap(({ sign, name }) => (sign === '#' ? (known.needs.get(name) ?? []) : [])))],
    fields: {
      ...(agency !== undefined && { agency }),
      ...(at !== undefined && { at }),
      ...(named.some(({ sign }) => sign === SHORT) && { status: 'short' as const }),
    },
  };
}

/** A card as the line that would make it, for putting it right: reading it again gives the same. */
export function lineOf(
  { text, agency, status, kind }: { text: string; agency: string; status: string; kind: CardKind },
  needs: readonly string[],
): string {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => guarded(word, kind));
  return [
    ...words,
    ...needs.map((name) => `#${name}`),
    ...(agency.trim() === '' ? [] : [`@${agency}`]),
    ...(status === 'short' && kind === 'resource' ? [SHORT] : []),
  ].join(' ');
}

/** The sign and the letters behind it that end a line, while it is being typed; undefined where nothing is asked for. */
export function openSignIn(line: string, known: Known): { readonly sign: Sign; readonly typed: string } | undefined {
  const [, sign, typed = ''] = /(?:^|\s)([#@>])([^\s#@>][^#@>]*)?$/.exec(line) ?? [];
  const one = SIGNS.find((each) => each === sign);
  if (!one) return undefined;
  // A blank behind a whole name says that it is done.
  const isDone = typed.endsWith(' ') && namesOf(known, one).some((name) => folded(name) === folded(typed));
  return isDone ? undefined : { sign: one, typed };
}

/** The names that the typed words begin, in part or in whole; those whose first word they begin come first. */
export function namesLike(names: readonly string[], typed: string): string[] {
  const said = folded(typed);
  const begins = names.filter((name) => folded(name).startsWith(said));
  const inside = names.filter((name) => !begins.includes(name) && folded(name).includes(` ${said}`));
  return [...begins, ...inside];
}

export const namesOf = ({ needs, agencies, places }: Known, sign: Sign): readonly string[] => {
  switch (sign) {
    case '#':
      return [...needs.keys()];
    case '@':
      return agencies;
    case '>':
      return [...places.keys()];
    default:
      return sign satisfies never;
  }
};

/** Over how many words a known name reaches: a whole name first, or else the most words that one begins with. */
function nameIn(words: readonly string[], names: readonly string[]): { name: string; words: number } | undefined {
  const typed = (count: number) => folded(words.slice(0, count).join(' ').slice(1));
  const most = Math.min(words.length, Math.max(0, ...names.map((name) => name.trim().split(/\s+/).length)));
  for (let count = most; count > 0; count -= 1) {
    const name = names.find((one) => folded(one) === typed(count));
    if (name !== undefined) return { name, words: count };
  }
  const next = words.findIndex((word, at) => at > 0 && /^[#@>!]/.test(word));
  for (let count = Math.min(most, next < 0 ? most : next); count > 0; count -= 1) {
    const [name] = namesLike(names, typed(count));
    if (name !== undefined) return { name, words: count };
  }
  return undefined;
}

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The sign that begins a word; alone it says nothing, and doubled it stands for itself. */
const signOf = (word: string): Sign | undefined =>
  word.length > 1 && !/^(.)\1/.test(word) ? SIGNS.find((sign) => word.startsWith(sign)) : undefined;

/** Marks are signs in lines about resources alone: others have nothing to be short of. */
const isDoubled = (word: string, kind: CardKind): boolean =>
  /^([#@>])\1./.test(word) || (kind === 'resource' && /^!{2,}$/.test(word));

const guarded = (word: string, kind: CardKind): string =>
  /^[#@>]./.test(word) || (kind === 'resource' && /^!+$/.test(word)) ? (word[0] ?? '') + word : word;
