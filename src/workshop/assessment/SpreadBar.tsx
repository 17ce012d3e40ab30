import { useWords } from '../../words/useWords.ts';
import type { Spread } from '../model/checklist-spread.ts';

interface Props {
  readonly spread: Spread;
  readonly degrees: readonly { readonly value: number; readonly name: string }[];
}

/** How the answers lie on the scale: a strip of one part for each degree, as wide as its share, with the number in it. */
export function SpreadBar({ spread, degrees }: Props) {
  const say = useWords();
  const { counts, answered } = spread;
  if (answered === 0) return <span className="spread-none">{say('assessment.none')}</span>;
  const spoken = degrees.map(({ name }, index) => `${name} ${counts[index] ?? 0}`).join(', ');
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- The picture is made of boxes, which no image file can be.
    <span className="spread" role="img" aria-label={say('assessment.bar', { counts: spoken })}>
      {degrees.map(({ value }, index) => {
        const count = counts[index] ?? 0;
        if (count === 0) return null;
        return (
          <span
            key={value}
            className="spread-part"
            data-degree={Math.round((index / Math.max(degrees.length - 1, 1)) * 4)}
            style={{ flexGrow: count }}
            aria-hidden="true"
          >
            {count}
          </span>
        );
      })}
    </span>
  );
}
