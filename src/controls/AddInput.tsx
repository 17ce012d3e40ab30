import type { KeyboardEvent, Ref } from 'react';
import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Called with trimmed text that is not empty, on Enter and when the line is left. */
  readonly onAdd: (text: string) => void;
  readonly look?: 'input' | 'cell-input';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A line that adds what is typed, empties itself and waits for the next. */
export function AddInput({ label, placeholder, onAdd, look = 'input', inputRef, onKeyDown }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    const said = text.trim();
    setText('');
    if (said !== '') onAdd(said);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        className={look}
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          onKeyDown?.(event);
        }}
      />
    </div>
  );
}
