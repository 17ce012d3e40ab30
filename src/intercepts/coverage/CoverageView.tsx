import './coverage.css';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { COVERAGES, coverageOf, GRIDS, type Grid } from '../model/coverage.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { addTopics } from '../model/topic-edits.ts';
import { usTopics } from '../templates/us-topics.ts';
import { CoverageTable } from './CoverageTable.tsx';

/** The map as a grid: at which intercept a message is alive or a need is met, and where there is a gap or nothing at all. */
export function CoverageView({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const [grid, setGrid] = useState<Grid>('need');
  const coverage = useCoverage(grid);
  return (
    <>
      <div className="map-toolbar">
        {children}
        <ChoiceRow
          label={say('coverage.grid')}
          value={grid}
          options={GRIDS.map((value) => ({ value, label: say(`coverage.grid.${value}`) }))}
          onChange={setGrid}
        />
        <CoverageLegend />
      </div>
      <section className="coverage" aria-label={say('coverage.label')}>
        {coverage.columns.length === 0 ? <NoTopics /> : null}
        {coverage.rows.length === 0 ? <p>{say('coverage.noLanes')}</p> : null}
        {coverage.columns.length > 0 && coverage.rows.length > 0 ? (
          <CoverageTable key={grid} grid={grid} coverage={coverage} />
        ) : null}
      </section>
    </>
  );
}

function useCoverage(grid: Grid) {
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const cards = useOnDesk((state) => state.document.cards);
  const topics = useOnDesk((state) => state.document.topics);
  const cardTopics = useOnDesk((state) => state.document.cardTopics);
  return useMemo(
    () => coverageOf({ ...BARE_MAP, intercepts, stations, paths, cards, topics, cardTopics }, grid),
    [intercepts, stations, paths, cards, topics, cardTopics, grid],
  );
}

function CoverageLegend() {
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

/** Maps that were drawn before there were topics get them on request, as one step that can be undone. */
function NoTopics() {
  const say = useWords();
  const desk = useDesk();
  return (
    <div className="coverage-none">
      <p>{say('coverage.noTopics')}</p>
      <Button look="primary" onPress={() => desk.perform(say('coverage.topicsAdded'), addTopics(usTopics))}>
        {say('coverage.addTopics')}
      </Button>
    </div>
  );
}
