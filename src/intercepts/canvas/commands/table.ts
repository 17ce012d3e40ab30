import { toggled } from '../../looking/looking.ts';
import type { Id } from '../../model/field.ts';
import { atIntercept, atStation } from '../../model/place.ts';
import { interceptOf, stationsOf } from '../../model/places.ts';
import type { Target } from '../target.ts';
import { clippingCommands } from './clipping.ts';
import { COMMAND_IDS, type Command, type CommandId, type Hands } from './command.ts';
import { makingCommands, placeOf } from './making.ts';
import { movingCommands } from './moving.ts';

/** Only one of the two fits at a time, and they share a key. */
const collapsing = (id: 'collapse' | 'expand'): Command => ({
  id,
  keys: ['l'],
  fits: (target, hands) => {
    const lane = laneOf(target, hands);
    return target.kind === 'place' && lane !== '' && hands.looking.get().collapsed.has(lane) === (id === 'expand');
  },
  run: (target, hands) => {
    const lane = laneOf(target, hands);
    hands.looking.set({ collapsed: toggled(hands.looking.get().collapsed, lane) });
    // What the keyboard stood on may be gone: the lane is one box now, or no longer one.
    const [first] = id === 'expand' ? stationsOf(hands.desk.state().document, lane) : [];
    hands.stand({ place: first ? atStation(first.id) : atIntercept(lane), card: undefined });
  },
});

function laneOf(target: Target, { desk }: Hands): Id {
  const map = desk.state().document;
  return interceptOf(map, placeOf(target, map));
}

const lookingCommands: readonly Command[] = [
  collapsing('collapse'),
  collapsing('expand'),
  { id: 'zoom-to', keys: ['z'], fits: () => true, run: (target, { zoomTo }) => zoomTo(target) },
  { id: 'show-whole', keys: ['0'], fits: () => true, run: (_target, { showWhole }) => showWhole() },
  { id: 'keys', keys: ['?'], fits: () => true, run: (_target, { hand }) => hand.set({ kind: 'reading the keys' }) },
];

/** All that can be done with the map, in the order of a menu. */
export const COMMANDS: readonly Command[] = [
  ...makingCommands,
  ...movingCommands,
  ...clippingCommands,
  ...lookingCommands,
].toSorted((a, b) => COMMAND_IDS.indexOf(a.id) - COMMAND_IDS.indexOf(b.id));

/** The command of a button that always stands on the screen. */
export function commandCalled(id: CommandId): Command {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new Error(`No command is called ${id}`);
  return command;
}

/** What a menu offers for a target. */
export const commandsFor = (target: Target, hands: Hands): readonly Command[] =>
  COMMANDS.filter((command) => command.fits(target, hands));

/** Carries a command out, or says why not; false when it makes no sense for the target. */
export function runCommand(command: Command, target: Target, hands: Hands): boolean {
  if (!command.fits(target, hands)) return false;
  const can = command.can?.(target, hands) ?? true;
  if (can === true) command.run(target, hands);
  else hands.desk.tell(hands.say(can), 'spoken');
  return true;
}
