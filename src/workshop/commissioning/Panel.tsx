import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** How many rows there are, in words. */
  readonly count?: string;
  /** What to do where there is nothing to show. */
  readonly teaching: string;
  readonly isEmpty: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One table of the view with its title, or a sentence that says where its rows come from. */
export function Panel({ title, count, teaching, isEmpty, isWide = false, children }: Props) {
  const titleId = useId();
  return (
    <section className="panel" data-wide={isWide || undefined} aria-labelledby={titleId}>
      <div className="panel-head">
        <h3 id={titleId}>{title}</h3>
        {count === undefined || isEmpty ? null : <span className="hint">{count}</span>}
      </div>
      {isEmpty ? <p className="hint">{teaching}</p> : <div className="scroll">{children}</div>}
    </section>
  );
}
