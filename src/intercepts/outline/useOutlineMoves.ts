import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useDesk } from '../desk/desk.ts';
import { moveCards, removeCards } from '../model/card-edits.ts';
import type { MapEdit } from '../model/edit.ts';
import type { Id } from '../model/field.ts';
import { moveIntercept, moveStation, removeIntercept, removeStation } from '../model/lane-edits.ts';
import { removePath } from '../model/path-edits.ts';
import { cardsAt, interceptsOf, stationsOf } from '../model/places.ts';
import type { SystemMap } from '../model/system-map.ts';
import { asShown } from '../scene/place-box.ts';

/** Something that the outline lists. */
export interface Entry {
  readonly kind: 'card' | 'path' | 'station' | 'intercept';
  readonly id: Id;
}

/** Towards the start or the end of its list. */
export type Step = -1 | 1;

/** Orders and removes what the outline lists. Each move is one undo step and says where the entry stands then. */
export function useOutlineMoves() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(() => {
    const map = () => desk.state().document;
    return {
      canMove: (entry: Entry, step: Step): boolean => {
        const siblings = siblingsOf(map(), entry);
        return siblings.includes(entry.id) && siblings[siblings.indexOf(entry.id) + step] !== undefined;
      },
      move: (entry: Entry, step: Step): void => {
        const siblings = siblingsOf(map(), entry);
        const row = siblings.indexOf(entry.id) + step;
        if (siblings[row] === undefined || !siblings.includes(entry.id)) return;
        const before = siblings[step < 0 ? row : row + 1];
        const [label, edit] = moveOf(map(), entry, before, { row: row + 1, rows: siblings.length }, say);
        desk.perform(label, edit);
      },
      remove: (entry: Entry): void => {
        const [label, edit] = removalOf(map(), entry, say);
        desk.perform(label, edit, { shown: true });
      },
    };
  }, [say, desk]);
}

/** Those it is ordered among, itself included. */
function siblingsOf(map: SystemMap, { kind, id }: Entry): readonly Id[] {
  switch (kind) {
    case 'card': {
      const card = map.cards[id];
      // Lists show one kind after the other, so a card moves among those of its own.
      const shown = card ? asShown(cardsAt(map, card.at)).filter((other) => other.kind === card.kind) : [];
      return shown.map((other) => other.id);
    }
    case 'station':
      return stationsOf(map, map.stations[id]?.intercept ?? '').map((station) => station.id);
    case 'intercept':
      return interceptsOf(map).map((intercept) => intercept.id);
    case 'path':
      return [];
    default:
      return kind satisfies never;
  }
}

type Sentenced = readonly [label: string, edit: MapEdit];

function moveOf(
  map: SystemMap,
  { kind, id }: Entry,
  before: Id | undefined,
  stands: { readonly row: number; readonly rows: number },
  say: Say,
): Sentenced {
  switch (kind) {
    case 'card':
    case 'path':
      return [say('did.orderedCard', stands), moveCards([id], map.cards[id]?.at ?? 'system', before)];
    case 'station': {
      const intercept = map.stations[id]?.intercept ?? '';
      const lane = map.intercepts[intercept]?.number ?? '';
      return [
        say('did.moveStation', { name: map.stations[id]?.name ?? '', lane, ...stands }),
        moveStation(id, intercept, before),
      ];
    }
    case 'intercept':
      return [say('did.moveIntercept', { name: map.intercepts[id]?.name ?? '' }), moveIntercept(id, before)];
    default:
      return kind satisfies never;
  }
}

function removalOf(map: SystemMap, { kind, id }: Entry, say: Say): Sentenced {
  switch (kind) {
    case 'card':
      return [say('did.removeCards', { count: 1 }), removeCards([id])];
    case 'path':
      return [say('did.removePath'), removePath(id)];
    case 'station':
      return [say('did.removeStation', { name: map.stations[id]?.name ?? '' }), removeStation(id)];
    case 'intercept':
      return [say('did.removeIntercept', { name: map.intercepts[id]?.name ?? '' }), removeIntercept(id)];
    default:
      return kind satisfies never;
  }
}
