import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { FORMATS, type Format, formatted } from './formatting.ts';
import { useCommit } from './useCommit.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly hint: string;
  readonly rows?: number;
  /** What the buttons are called. */
  readonly formats: Readonly<Record<Format, string>>;
}

/** Several lines of text with bold words, points and links, written as plain signs that the buttons put in. */
export function FormattedArea({ label, value, onCommit, hint, rows = 5, formats }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const next = useRef<{ readonly start: number; readonly end: number } | undefined>(undefined);
  const { text, isTyping, type, commit } = useCommit(value, onCommit);
  const format = (how: Format) => {
    const field = area.current;
    if (!field) return;
    const result = formatted({ text, start: field.selectionStart, end: field.selectionEnd }, how);
    next.current = result;
    type(result.text);
    field.focus();
  };
  // The text that a button has changed is only in the field after the render, and the selection with it.
  useLayoutEffect(() => {
    if (next.current) area.current?.setSelectionRange(next.current.start, next.current.end);
    next.current = undefined;
  });
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        <div className="field-formats">
          {FORMATS.map((how) => (
            <Button key={how} look="quiet" onPress={() => format(how)}>
              {formats[how]}
            </Button>
          ))}
        </div>
      </div>
      <textarea
        id={id}
        ref={area}
        rows={rows}
        className="input"
        value={text}
        data-typing={isTyping || undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'b' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          format('bold');
        }}
      />
      <p id={`${id}-more`} className="field-hint">
        {hint}
      </p>
    </div>
  );
}
