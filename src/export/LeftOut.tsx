import { useId } from 'react';
import { useWords } from '../words/useWords.ts';

interface Props {
  /** What the file cannot hold, a sentence each; undefined while that is looked up. */
  readonly left: readonly string[] | undefined;
  /** How many texts look like the data of a person. */
  readonly personal: number;
  /** Whether the file is a report, and not the records themselves. */
  readonly isReport: boolean;
}

/** Says what a file would not hold before it is saved: nothing goes missing unseen. */
export function LeftOut({ left, personal, isReport }: Props) {
  const say = useWords();
  const titleId = useId();
  const lines = [
    ...(left?.length === 0
      ? [say(isReport ? 'paper.everything' : 'paper.everyRecord')]
      : (left ?? [say('paper.looking')])),
    ...(personal > 0 ? [say('paper.personal', { count: personal })] : []),
  ];
  return (
    <section className="export-left" aria-labelledby={titleId} aria-live="polite">
      <h3 id={titleId}>{say('paper.look')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
