import { useState } from 'react';
import { TextInput } from './TextInput.tsx';

interface Props {
  readonly label: string;
  /** null is shown as an empty field: nobody knows the figure. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  /** The sentence for what is not a number. */
  readonly problem: string;
  readonly hint?: string | undefined;
  readonly labelHidden?: boolean;
}

/** A figure that may be unknown; grouping marks that people type ("1,200") are read. What is no figure is said, not stored. */
export function NumberInput({ label, value, onCommit, problem, hint, labelHidden = false }: Props) {
  const [isWrong, setWrong] = useState(false);
  const commit = (text: string) => {
    const figure = figureIn(text);
    setWrong(figure === undefined);
    if (figure !== undefined) onCommit(figure);
  };
  return (
    <TextInput
      label={label}
      labelHidden={labelHidden}
      value={value === null ? '' : String(value)}
      onCommit={commit}
      hint={hint}
      error={isWrong ? problem : undefined}
    />
  );
}

/** The figure in the text, null for none, undefined when the text is not a figure. */
export function figureIn(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s,_]/g, '');
  if (plain === '') return null;
  const figure = Number(plain);
  return Number.isFinite(figure) ? figure : undefined;
}
