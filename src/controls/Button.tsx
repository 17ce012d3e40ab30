import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly children: ReactNode;
}

export function Button({ look = 'plain', ...props }: Props) {
  return <AriaButton {...props} className="button" data-look={look} />;
}

interface IconProps extends Omit<Props, 'aria-label'> {
  /** Says what the button does; it is the name for assistive technology and the tooltip. */
  readonly label: string;
}

/** A button that shows a sign only; its words are in the tooltip. */
export function IconButton({ label, look = 'quiet', children, ...props }: IconProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className="button" data-look={look} data-shape="icon">
        <span aria-hidden="true">{children}</span>
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
