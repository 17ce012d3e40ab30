import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

interface Props {
  /** Names the button for assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly look?: 'plain' | 'quiet';
  readonly shape?: 'icon';
}

export function Menu({ label, children, choices, look = 'quiet', shape }: Props) {
  return (
    <MenuTrigger>
      <AriaButton className="button" data-look={look} data-shape={shape} aria-label={label}>
        {children}
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" onAction={(key) => choices.find((choice) => choice.id === key)?.run()}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} isDisabled={choice.isDisabled ?? false} className="menu-choice">
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
