import { type KeyboardEvent, useState } from 'react';
import { figureIn } from '../../controls/NumberInput.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (count: number | null) => void;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** People and dots come in whole numbers. What is none is said, not stored. */
export function CountInput({ value, onCommit, ...input }: Props) {
  const say = useWords();
  const [isWrong, setWrong] = useState(false);
  const commit = (text: string) => {
    const count = figureIn(text);
    const isCount = count === null || (count !== undefined && Number.isInteger(count) && count >= 0);
    setWrong(!isCount);
    if (isCount) onCommit(count);
  };
  return (
    <TextInput
      {...input}
      value={value === null ? '' : String(value)}
      onCommit={commit}
      error={isWrong ? say('round.notACount') : undefined}
    />
  );
}
