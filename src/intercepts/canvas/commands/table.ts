import type { SystemMap } from '../../model/system-map.ts';
import type { Target } from '../target.ts';
import { clippingCommands } from './clipping.ts';
import { COMMAND_IDS, type Command, type Hands } from './command.ts';
import { makingCommands } from './making.ts';
import { movingCommands } from './moving.ts';

const lookingCommands: readonly Command[] = [
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

/** What a menu offers for a target. */
export const commandsFor = (target: Target, map: SystemMap): readonly Command[] =>
  COMMANDS.filter((command) => command.fits(target, map));

/** Carries a command out, or says why not; false when it makes no sense for the target. */
export function runCommand(command: Command, target: Target, hands: Hands): boolean {
  if (!command.fits(target, hands.desk.state().document)) return false;
  const can = command.can?.(target, hands) ?? true;
  if (can === true) command.run(target, hands);
  else hands.desk.tell(hands.say(can), 'spoken');
  return true;
}
