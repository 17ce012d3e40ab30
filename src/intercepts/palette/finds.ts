/** One line of the palette: something that can be done, or somewhere one can go. */
export interface Find {
  readonly id: string;
  readonly group: FindGroup;
  readonly label: string;
  /** Tells it from others of the same name; searched as well. */
  readonly detail: string;
  readonly run: () => void;
}

/** Something that can be done: with what is chosen on the map, or anywhere. */
export interface Doable {
  readonly id: string;
  readonly group: 'chosen' | 'commands';
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
}

export const FIND_GROUPS = ['chosen', 'commands', 'places', 'cards'] as const;
type FindGroup = (typeof FIND_GROUPS)[number];

/** More than fit on a screen help nobody: another letter helps. */
const SHOWN = { chosen: 24, commands: 12, places: 12, cards: 24 } as const;

/**
 * What has every word that was typed, group by group; in each, names that begin with what was typed stand first, then names that
 * hold it. Cards are found only by words: an empty line lists commands and places.
 */
export function findsLike(finds: readonly Find[], typed: string): Find[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter((word) => word !== '');
  const ranked = finds.flatMap((find) => {
    const rank = rankOf(find, text, words);
    return rank === undefined ? [] : [{ find, rank }];
  });
  return FIND_GROUPS.flatMap((group) =>
    ranked
      .filter(({ find }) => find.group === group && (group !== 'cards' || words.length > 0))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, SHOWN[group])
      .map(({ find }) => find),
  );
}

/** 0 for the best; undefined when a word is missing. */
function rankOf({ group, label, detail }: Find, text: string, words: readonly string[]): number | undefined {
  const name = label.toLowerCase();
  // Who looks for the jail while standing on it means the jail, not what can be done with it.
  const all = group === 'chosen' ? name : `${name}\n${detail.toLowerCase()}`;
  if (!words.every((word) => all.includes(word))) return undefined;
  if (name.startsWith(text)) return 0;
  return words.every((word) => name.includes(word)) ? 1 : 2;
}
