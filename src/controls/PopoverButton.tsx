import type { ReactNode } from 'react';
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
  return (
    <DialogTrigger>
      <AriaButton className="button" data-look={look} aria-label={label}>
        {face}
      </AriaButton>
      <Popover className="popover" placement="bottom start" isNonModal>
        <AriaDialog className="popover-panel" aria-label={label}>
          {({ close }) => children(close)}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
