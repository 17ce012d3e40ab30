import { type KeyboardEvent, useId, useState } from 'react';

interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** What tells two of the same name apart. */
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Names the list that opens. */
  readonly listLabel: string;
  /** What fits the text, best first. */
  readonly find: (text: string) => readonly Suggestion[];
  readonly onChoose: (id: string) => void;
  /** Called on Enter with trimmed text that nothing fits; its words stand in the list as `unknown`. */
  readonly onUnknown: (text: string) => void;
  readonly unknown: (text: string) => string;
}

/** A line that finds somebody by a few letters: Enter takes the first, the arrow keys another, and the line is empty again. */
export function TypeAhead({ label, placeholder, listLabel, find, onChoose, onUnknown, unknown }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = text.trim() === '' ? [] : find(text.trim());
  const lines = found.length + (text.trim() === '' || found.length > 0 ? 0 : 1);
  const take = (index: number) => {
    const one = found[index];
    if (one) onChoose(one.id);
    else if (text.trim() !== '') onUnknown(text.trim());
    setText('');
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take(active);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, lines - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  const option = (index: number, words: string, detail: string) => (
    <div
      key={index}
      id={`${id}-${index}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select could not stay open while the line is typed into.
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      className="menu-choice"
      data-focused={index === active || undefined}
      // The pointer must not take the focus out of the line.
      onPointerDown={(event) => {
        event.preventDefault();
        take(index);
      }}
    >
      <span>{words}</span>
      <span className="type-ahead-detail">{detail}</span>
    </div>
  );
  return (
    <div className="field type-ahead">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        className="input"
        role="combobox"
        aria-expanded={lines > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={lines > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        data-typing={text !== '' || undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setText('')}
        onKeyDown={onKeyDown}
      />
      {lines > 0 ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As above.
        <div id={`${id}-list`} className="popover type-ahead-list" role="listbox" aria-label={listLabel}>
          {found.map((one, index) => option(index, one.label, one.detail))}
          {found.length === 0 ? option(0, unknown(text.trim()), '') : null}
        </div>
      ) : null}
    </div>
  );
}
