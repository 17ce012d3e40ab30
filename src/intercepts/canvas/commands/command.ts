import type { KeyboardEvent } from 'react';
import type { Say, WordKey } from '../../../words/words.ts';
import type { Desk } from '../../desk/desk.ts';
import type { LookingStore } from '../../looking/looking.ts';
import type { Place } from '../../model/place.ts';
import type { MapLayout } from '../../scene/map-layout.ts';
import type { Walking } from '../cursor.ts';
import type { Hand } from '../hand.ts';
import type { Target } from '../target.ts';
import type { Clip } from './clip.ts';

export const COMMAND_IDS = [
  'add-card',
  'add-station',
  'add-intercept',
  'details',
  'rename',
  'move-to',
  'connect-to',
  'connect-from',
  'paths',
  'move-up',
  'move-down',
  'move-left',
  'move-right',
  'collapse',
  'expand',
  'cut',
  'copy',
  'paste',
  'zoom-to',
  'show-whole',
  'keys',
  'remove',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** Why a command that makes sense cannot be carried out at the moment. */
export type Cannot = Extract<WordKey, `cannotNow.${string}`>;

/** What a command works with. */
export interface Hands {
  readonly desk: Desk;
  readonly say: Say;
  readonly hand: Hand;
  readonly looking: LookingStore;
  readonly clip: Clip;
  readonly layout: () => MapLayout;
  readonly stand: Walking['stand'];
  readonly leave: Walking['leave'];
  readonly unfold: (place: Place) => void;
  readonly showWhole: () => void;
  readonly zoomTo: (target: Target) => void;
}

/** One thing that can be done with the map: asked by menu, key and button alike. */
export interface Command {
  readonly id: CommandId;
  /** As `keyOf` spells them. The clipboard's keys are only listed: the browser turns them into events of its own. */
  readonly keys: readonly string[];
  /** Whether it makes sense for the target at all; a menu leaves out what does not. */
  readonly fits: (target: Target, hands: Hands) => boolean;
  /** True, or why not now. */
  readonly can?: (target: Target, hands: Hands) => true | Cannot;
  readonly run: (target: Target, hands: Hands) => void;
}

/** A press as commands spell it: `Mod` is Ctrl or the command key; Shift is named only where it does not change the sign. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isSign = key.length === 1;
  return [
    ctrlKey || metaKey ? 'Mod+' : '',
    altKey ? 'Alt+' : '',
    shiftKey && !isSign ? 'Shift+' : '',
    isSign ? key.toLowerCase() : key,
  ].join('');
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
