import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import './cells.css';
import { focusRow } from './focusRow.ts';
import { NO_PAUSE_MS, useCommit } from './useCommit.ts';

interface Props {
  /** Names the cell for assistive technology; what people see is the head of the column. */
  readonly label: string;
  readonly value: string;
  /** Called with the new text after a pause, on Enter, and when the cell is left. */
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A table cell to write into: it looks like the table until it has the focus, and grows with its text. Enter goes to the row behind. */
export function Cell({ label, value, onCommit, placeholder, onKeyDown }: Props) {
  const id = useId();
  const { text, isTyping, type, commit } = useCommit(value, onCommit);
  return (
    <div className="cell" data-text={text} data-blank={text === '' || undefined}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        className="cell-input"
        value={text}
        data-typing={isTyping || undefined}
        placeholder={placeholder}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          leaveOnEnter(event, commit);
        }}
      />
    </div>
  );
}

interface LineProps extends Props {
  /** The id of a datalist with texts to complete to. */
  readonly list?: string;
  /** How the value reads while nobody is writing, where that differs: a date in words. */
  readonly shown?: string;
  /** True when the text is committed as something else than it was typed: then only once it is complete. */
  readonly isRead?: boolean;
}

/** A cell of one line, for what is completed from a list or read as something else than it is typed. */
export function LineCell({ label, value, onCommit, placeholder, onKeyDown, list, shown, isRead = false }: LineProps) {
  const id = useId();
  const { text, isTyping, type, commit } = useCommit(value, onCommit, isRead ? NO_PAUSE_MS : undefined);
  return (
    <div
      className="cell"
      data-text={text === value ? (shown ?? text) : text}
      data-blank={text === '' || undefined}
      data-lines="one"
    >
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        className="cell-input"
        value={text}
        data-typing={isTyping || undefined}
        placeholder={placeholder}
        list={list}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          leaveOnEnter(event, commit);
        }}
      />
    </div>
  );
}

function leaveOnEnter(event: KeyboardEvent<HTMLElement>, commit: () => void): void {
  // Enter also ends the composition of a letter in many languages.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  commit();
  focusRow(event.currentTarget, event.shiftKey ? 'before' : 'behind');
}
