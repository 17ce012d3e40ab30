import { type ReactNode, useRef } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

interface Props {
  /** Names the button and what it opens. */
  readonly label: string;
  /** What stands on the button. */
  readonly face: ReactNode;
  readonly look?: 'plain' | 'quiet';
  /** What it opens; `close` folds it again. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel below it that takes no room from the screen and stops nobody from working on. */
export function PopoverButton({ label, face, look = 'quiet', children }: Props) {
  // In its own place of the page, not at the end of it: there it would belong to no part of the screen.
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <DialogTrigger>
      <AriaButton className="button" data-look={look} aria-label={label}>
        {face}
      </AriaButton>
      <span ref={anchor} />
      <UNSAFE_PortalProvider getContainer={() => anchor.current}>
        <Popover className="popover" placement="bottom start" isNonModal>
          <AriaDialog className="popover-panel" aria-label={label}>
            {({ close }) => children(close)}
          </AriaDialog>
        </Popover>
      </UNSAFE_PortalProvider>
    </DialogTrigger>
  );
}
