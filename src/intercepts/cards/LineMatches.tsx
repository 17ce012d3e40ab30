interface Props {
  readonly label: string;
  readonly matches: readonly string[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** The names that fit what was typed after a sign, above the line so that nothing covers what is being typed. */
export function LineMatches({ label, matches, active, onChoose }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select could not stay open while the line is typed into.
    <div id="capture-matches" className="popover capture-matches" role="listbox" aria-label={label}>
      {matches.map((name, index) => (
        <div
          key={name}
          id={`capture-match-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As above.
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="menu-choice"
          data-focused={index === active || undefined}
          // The pointer must not take the focus out of the line.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
