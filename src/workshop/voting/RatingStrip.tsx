import { useWords } from '../../words/useWords.ts';
import type { Spread } from '../model/scores.ts';
import { SCALES } from '../model/vote.ts';

const { least, most } = SCALES.delphi;
const STEPS = Array.from({ length: most - least + 1 }, (_, n) => least + n);

/** A column for each rating of the scale, as high as it was given often; the middle half of the room stands out. */
export function RatingStrip({ spread: { ratings, low, high } }: { readonly spread: Spread }) {
  const say = useWords();
  const counts = STEPS.map((step) => ratings.filter((rating) => rating === step).length);
  const tallest = Math.max(1, ...counts);
  return (
    <div className="rating-strip">
      <span className="unseen">{say('delphi.counts', { list: ratings.join(', ') })}</span>
      <div className="rating-steps" aria-hidden="true">
        {STEPS.map((step, n) => (
          <span key={step} className="rating-step" data-middle={(step >= low && step <= high) || undefined}>
            <span className="rating-column" style={{ blockSize: `${(100 * (counts[n] ?? 0)) / tallest}%` }} />
            <span className="rating-label">{step}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
