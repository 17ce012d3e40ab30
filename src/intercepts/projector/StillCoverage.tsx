import '../coverage/coverage.css';
import { useWords } from '../../words/useWords.ts';
import { Counts, CoverageGrid } from '../coverage/CoverageGrid.tsx';
import { CoverageLegend } from '../coverage/CoverageLegend.tsx';
import { useGridShown } from '../coverage/useGridShown.ts';
import { signOf } from '../model/coverage.ts';
import { useFittingType } from './useFittingType.ts';

/** Agencies that can be read from the back of a room; the first of them have most to do with the map. */
const MOST_AGENCIES = 15;

/** The grid that the scribe looks at, to be read and not pressed. */
export function StillCoverage() {
  const say = useWords();
  const whole = useGridShown();
  const unseen = whole.name === 'agency' ? Math.max(0, whole.rows.length - MOST_AGENCIES) : 0;
  const grid = unseen > 0 ? { ...whole, rows: whole.rows.slice(0, MOST_AGENCIES) } : whole;
  const page = useFittingType([whole]);
  const title = say(`coverage.caption.${grid.name}`);
  return (
    <div ref={page} className="projector-page projector-coverage">
      <h2>{title}</h2>
      <CoverageGrid grid={grid} caption={title}>
        {(cell) => (
          <div className="coverage-cell" data-sign={signOf(cell)}>
            <span className="unseen">
              {say('coverage.counts', { resources: cell.resources.length, gaps: cell.gaps.length })}
            </span>
            <Counts cell={cell} />
          </div>
        )}
      </CoverageGrid>
      {unseen > 0 ? <p className="projector-rest">{say('projector.moreAgencies', { count: unseen })}</p> : null}
      <CoverageLegend />
    </div>
  );
}
