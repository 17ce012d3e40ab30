import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';

interface Props {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly 'aria-label'?: string;
}

export function Check({ children, ...props }: Props) {
  return (
    <CheckboxField {...props}>
      <CheckboxButton className="check">
        {({ isSelected }) => (
          <>
            <span className="box" aria-hidden="true">
              {isSelected ? '✓' : ''}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
