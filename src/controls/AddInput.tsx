import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Called with trimmed text that is not empty, when it is entered and when the line is left. */
  readonly onAdd: (text: string, how: 'entered' | 'left') => void;
  readonly look?: 'input' | 'cell-input';
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A line that adds what is typed, empties itself and waits for the next. */
export function AddInput({ label, placeholder, onAdd, look = 'input', onKeyDown }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const add = (how: 'entered' | 'left') => {
    const said = text.trim();
    setText('');
    if (said !== '') onAdd(said, how);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        className={look}
        value={text}
        data-typing={text !== '' || undefined}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => add('left')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add('entered');
          onKeyDown?.(event);
        }}
      />
    </div>
  );
}
