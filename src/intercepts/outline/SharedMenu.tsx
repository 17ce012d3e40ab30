import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { MenuChoice } from '../../controls/Menu.tsx';

interface Asked {
  readonly button: HTMLElement;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

const AskContext = createContext<(asked: Asked) => void>(() => undefined);

/**
 * One menu for all the buttons below it: an outline has a button a card, and two thousand menus that wait to be opened would make it
 * slow.
 */
export function SharedMenu({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const trigger = useMemo(() => ({ current: asked?.button ?? null }), [asked]);
  const close = () => setAsked(undefined);
  return (
    <AskContext.Provider value={setAsked}>
      {children}
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={asked !== undefined}
        onOpenChange={(isOpen) => isOpen || close()}
        aria-label={asked?.label ?? ''}
      >
        <AriaMenu
          className="menu"
          aria-label={asked?.label ?? ''}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- A menu that was asked for is walked at once.
          autoFocus="first"
          onClose={close}
          onAction={(key) => asked?.choices.find((choice) => choice.id === key)?.run()}
        >
          {(asked?.choices ?? []).map((choice) => (
            <MenuItem key={choice.id} id={choice.id} isDisabled={choice.isDisabled ?? false} className="menu-choice">
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </AskContext.Provider>
  );
}

interface Props {
  /** Says whose menu it is. */
  readonly label: string;
  /** Asked for when the menu opens. */
  readonly choices: () => readonly MenuChoice[];
}

/** A button that opens the shared menu above it. */
export function MenuButton({ label, choices }: Props) {
  const ask = useContext(AskContext);
  return (
    <button
      type="button"
      className="button"
      data-look="quiet"
      data-shape="icon"
      aria-haspopup="menu"
      aria-label={label}
      onClick={(event) => ask({ button: event.currentTarget, label, choices: choices() })}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  );
}
