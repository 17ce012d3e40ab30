import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useCommit } from './useCommit.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called with the new text after a pause, on Enter, and when the field is left. */
  readonly onCommit: (text: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly list?: string;
  readonly labelHidden?: boolean;
  /** Takes the focus with its text selected when it appears, for what was made a moment ago and wants a name. */
  readonly startsFocused?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One line of text that commits itself. */
export function TextInput({
  label,
  value,
  onCommit,
  hint,
  error,
  labelHidden,
  startsFocused = false,
  onKeyDown,
  ...input
}: Props) {
  const id = useId();
  const { text, isTyping, type, commit } = useCommit(value, onCommit);
  const described = hint || error ? `${id}-more` : undefined;
  const field = useRef<HTMLInputElement>(null);
  // Only when it appears: undoing the first name must not pull the hands back here.
  const wantsFocus = useRef(startsFocused);
  useEffect(() => {
    if (!wantsFocus.current) return;
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        ref={field}
        className="input"
        value={text}
        data-typing={isTyping || undefined}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          onKeyDown?.(event);
        }}
      />
      <More id={described} hint={hint} error={error} />
    </div>
  );
}

interface AreaProps extends Pick<Props, 'label' | 'value' | 'onCommit' | 'hint' | 'placeholder'> {
  readonly rows?: number;
}

/** Several lines of text that commit themselves. */
export function TextArea({ label, value, onCommit, hint, ...area }: AreaProps) {
  const id = useId();
  const { text, isTyping, type, commit } = useCommit(value, onCommit);
  const described = hint ? `${id}-more` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...area}
        id={id}
        className="input"
        value={text}
        data-typing={isTyping || undefined}
        aria-describedby={described}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
      />
      <More id={described} hint={hint} error={undefined} />
    </div>
  );
}

function More({ id, hint, error }: { id: string | undefined; hint: string | undefined; error: string | undefined }) {
  if (!hint && !error) return null;
  return (
    <p id={id} className={error ? 'field-error' : 'field-hint'}>
      {error ?? hint}
    </p>
  );
}
