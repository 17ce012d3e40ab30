import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, all of them visible; the arrow keys move between them. */
export function ChoiceRow<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup aria-label={label} value={value} onChange={choose} orientation="horizontal" className="choice-row">
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className="choice">{option.label}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
