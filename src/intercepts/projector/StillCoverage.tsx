import '../coverage/coverage.css';
import { useWords } from '../../words/useWords.ts';
import { Counts, CoverageGrid } from '../coverage/CoverageGrid.tsx';
import { CoverageLegend } from '../coverage/CoverageLegend.tsx';
import { useGridShown } from '../coverage/useGridShown.ts';
import { signOf } from '../model/coverage.ts';
import { useFittingType } from './useFittingType.ts';

/** The grid that the scribe looks at, to be read and not pressed. */
export function StillCoverage() {
  const say = useWords();
  const grid = useGridShown();
  const page = useFittingType([grid]);
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
      <CoverageLegend />
    </div>
  );
}
