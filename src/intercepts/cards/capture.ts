import type { CardKind } from '../model/card.ts';
import type { Place } from '../model/place.ts';
import { interceptsOf } from '../model/places.ts';
import type { SystemMap } from '../model/system-map.ts';

/** Letters that name a kind when a colon follows: "g: no night cover". */
const KIND_LETTERS: Readonly<Record<string, CardKind>> = {
  r: 'resource',
  g: 'gap',
  o: 'opportunity',
  q: 'quick-fix',
  p: 'parked',
};

/** Keys that switch the kind together with Alt, by their place on the keyboard: Option+G types a sign of its own on a Mac. */
export const KIND_KEYS: Readonly<Record<string, CardKind>> = {
  KeyR: 'resource',
  KeyG: 'gap',
  KeyO: 'opportunity',
  KeyQ: 'quick-fix',
  KeyP: 'parked',
};

export interface Switch {
  readonly kind?: CardKind;
  readonly at?: Place;
  /** What remains of the line. */
  readonly rest: string;
}

/**
 * Reads a prefix at the start of the line: a letter and a colon switch the kind, an intercept's number and a colon the place.
 * Undefined when the line starts with neither.
 */
export function switchIn(map: SystemMap, line: string): Switch | undefined {
  const match = /^\s*([^\s:]{1,3}):(\s*)(.*)$/s.exec(line);
  const [, prefix = '', space = '', rest = ''] = match ?? [];
  const kind = KIND_LETTERS[prefix.toLowerCase()];
  if (kind) return { kind, rest };
  // "5:30 to midnight" is a time, and nobody knows yet what "5:" will be.
  if (space === '' && (rest === '' || /^\d/.test(rest))) return undefined;
  const intercept = interceptsOf(map).find(
    ({ number }) => number !== '' && number.toLowerCase() === prefix.toLowerCase(),
  );
  return intercept ? { at: `intercept:${intercept.id}`, rest } : undefined;
}

export interface Captured {
  readonly kind: CardKind;
  readonly at: Place;
  readonly text: string;
}

/** What was pasted, a card a line; bullets and numbering of a list go, and a line may switch kind or place for those after it. */
export function cardsIn(map: SystemMap, pasted: string, kind: CardKind, at: Place): Captured[] {
  let current = { kind, at };
  return pasted.split(/\r\n|\r|\n/).flatMap((line) => {
    let text = line.replace(/^\s*(?:[-–—•*▪●]|\d{1,3}[.)])\s+/, '').trim();
    // The end of the line ends a prefix as a blank does.
    for (let found = switchIn(map, `${text} `); found; found = switchIn(map, `${text} `)) {
      current = { kind: found.kind ?? current.kind, at: found.at ?? current.at };
      text = found.rest.trim();
    }
    return text === '' ? [] : [{ ...current, text }];
  });
}

/** The places whose name holds every word typed, those that begin with it first and paths last. */
export function placesLike(names: ReadonlyMap<Place, string>, typed: string): Place[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const matches = [...names].filter(([, name]) => words.every((word) => name.toLowerCase().includes(word)));
  const begins = ([place, name]: [Place, string]) =>
    (place.startsWith('path:') ? 2 : 0) + (name.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1);
  return matches.toSorted((a, b) => begins(a) - begins(b)).map(([place]) => place);
}
