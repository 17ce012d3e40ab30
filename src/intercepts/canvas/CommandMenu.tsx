import { useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../../words/useWords.ts';
import { placeName } from '../cards/place-name.ts';
import type { Hands } from './commands/command.ts';
import { keyInWords } from './commands/key-words.ts';
import { commandsFor, runCommand } from './commands/table.ts';
import { type Doing, IDLE, useDoing } from './hand.ts';

/** The menu of what can be done with what was pressed, at the point where it was pressed. */
export function CommandMenu({ hands }: { readonly hands: Hands }) {
  const doing = useDoing((now) => (now.kind === 'menu' ? now : undefined));
  return doing ? <OpenMenu key={`${doing.at.x} ${doing.at.y}`} doing={doing} hands={hands} /> : null;
}

function OpenMenu({ doing: { target, at }, hands }: { doing: Extract<Doing, { kind: 'menu' }>; hands: Hands }) {
  const say = useWords();
  const point = useRef<HTMLDivElement>(null);
  const map = hands.desk.state().document;
  const commands = commandsFor(target, hands);
  const close = () => {
    // A command that was chosen may have begun something else by now.
    if (hands.hand.get().kind === 'menu') hands.hand.set(IDLE);
  };
  const label =
    target.kind === 'cards'
      ? say('menu.forCards', { count: target.ids.length })
      : say('menu.for', { name: placeName(map, target.place, say) });
  return (
    <>
      <div ref={point} className="menu-point" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        aria-label={label}
        isOpen
        onOpenChange={(open) => open || close()}
        triggerRef={point}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="menu"
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- A menu that opens takes the focus; there is no button here that would give it.
          autoFocus="first"
          onAction={(id) => {
            const command = commands.find((one) => one.id === id);
            hands.hand.set(IDLE);
            if (command) runCommand(command, target, hands);
          }}
        >
          {commands.map((command) => {
            const can = command.can?.(target, hands) ?? true;
            return (
              <MenuItem
                key={command.id}
                id={command.id}
                className="menu-choice command-choice"
                textValue={say(`command.${command.id}`)}
                isDisabled={can !== true}
              >
                <span>{say(`command.${command.id}`)}</span>
                <span className="quiet">{can === true ? keyInWords(command.keys[0] ?? '') : say(can)}</span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </>
  );
}
