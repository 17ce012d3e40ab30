import { createContext, useContext } from 'react';
import type { Say } from '../../../words/words.ts';
import { placeName } from '../../cards/place-name.ts';
import type { SystemMap } from '../../model/system-map.ts';
import { inShort } from '../card-moves.ts';
import type { Target } from '../target.ts';
import type { Hands } from './command.ts';
import { keyInWords } from './key-words.ts';
import { commandsFor, runCommand } from './table.ts';

/** A command with what it would be done to, for a list that stands elsewhere on the screen. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  /** What it is about and its key: "911 Dispatch · Del". */
  readonly detail: string;
  readonly run: () => void;
}

/** The commands that can be carried out now on a target. */
export function offersFor(target: Target, hands: Hands): readonly Offer[] {
  const { desk, say } = hands;
  const about = nameOf(target, desk.state().document, say);
  return commandsFor(target, hands)
    .filter((command) => (command.can?.(target, hands) ?? true) === true)
    .map((command) => ({
      id: command.id,
      label: say(`command.${command.id}`),
      detail: [about, ...command.keys.slice(0, 1).map(keyInWords)].join(' · '),
      run: () => void runCommand(command, target, hands),
    }));
}

function nameOf(target: Target, map: SystemMap, say: Say): string {
  if (target.kind === 'place') return placeName(map, target.place, say);
  const [first] = target.ids;
  return target.ids.length === 1
    ? inShort(map.cards[first ?? '']?.text ?? '')
    : say('clip.cards', { count: target.ids.length });
}

const OffersContext = createContext<() => readonly Offer[]>(() => []);
export const OffersProvider = OffersContext.Provider;

/** What is offered for what is chosen at the moment of the call; nothing where no map is drawn. */
export const useOffers = (): (() => readonly Offer[]) => useContext(OffersContext);
