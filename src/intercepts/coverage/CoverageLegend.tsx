import { useWords } from '../../words/useWords.ts';
import { COVERAGES } from '../model/coverage.ts';

/** What the grounds of the cells mean. */
export function CoverageLegend() {
  const say = useWords();
  return (
    <ul className="coverage-legend">
      {COVERAGES.map((sign) => (
        <li key={sign}>
          <span className="coverage-swatch" data-sign={sign} aria-hidden="true" />
          {say(`coverage.sign.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
