import './coverage.css';
import { type ReactNode, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import { addTopics } from '../model/topic-edits.ts';
import { usTopics } from '../templates/us-topics.ts';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { GRID_NAMES } from './grid-shown.ts';
import { TopicsDialog } from './TopicsDialog.tsx';
import { useGridShown } from './useGridShown.ts';

/** The map as a grid: at which intercept a message is alive or a need is met, and where there is a gap or nothing at all. */
export function CoverageView({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const looking = useLookingStore();
  const name = useLooking((now) => now.grid);
  const [isEditing, setEditing] = useState(false);
  const grid = useGridShown();
  const { columns, rows } = grid;
  const topics = name === 'message' || name === 'need' ? name : undefined;
  return (
    <>
      <div className="map-toolbar">{children}</div>
      <section className="coverage" aria-label={say('coverage.label')}>
        <div className="coverage-head">
          <ChoiceRow
            label={say('coverage.grid')}
            value={name}
            options={GRID_NAMES.map((value) => ({ value, label: say(`coverage.grid.${value}`) }))}
            onChange={(chosen) => looking.set({ grid: chosen })}
          />
          {topics && columns.length > 0 ? (
            <Button onPress={() => setEditing(true)}>{say(`coverage.edit.${topics}`)}</Button>
          ) : null}
          <CoverageLegend />
        </div>
        {topics && columns.length === 0 ? <NoTopics onOwn={() => setEditing(true)} /> : null}
        {rows.length === 0 ? <p>{say(name === 'agency' ? 'coverage.noCards' : 'coverage.noLanes')}</p> : null}
        {columns.length > 0 && rows.length > 0 ? <CoverageTable key={name} grid={grid} /> : null}
      </section>
      {topics ? <TopicsDialog kind={topics} isOpen={isEditing} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

/** Maps that were drawn before there were topics get them on request, as one step that can be undone. */
function NoTopics({ onOwn }: { readonly onOwn: () => void }) {
  const say = useWords();
  const desk = useDesk();
  return (
    <div className="coverage-none">
      <p>{say('coverage.noTopics')}</p>
      <Button look="primary" onPress={() => desk.perform(say('coverage.topicsAdded'), addTopics(usTopics))}>
        {say('coverage.addTopics')}
      </Button>
      <Button onPress={onOwn}>{say('coverage.ownTopics')}</Button>
    </div>
  );
}
