import { useState } from 'react';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { FileCards } from './FileCards.tsx';
import { MergedList } from './MergedList.tsx';
import { Pairs } from './Pairs.tsx';
import './tidy.css';

const VIEWS = ['pairs', 'file', 'merged'] as const;
type View = (typeof VIEWS)[number];

/** What the room said twice becomes one, and what stands at the wrong place is put in order, many cards at once. */
export function TidyStage() {
  const say = useWords();
  const [view, setView] = useState<View>('pairs');
  return (
    <div className="tidy-stage">
      <ChoiceRow
        label={say('tidy.views')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: say(`tidy.${value}`) }))}
        onChange={setView}
      />
      {view === 'pairs' ? <Pairs /> : null}
      {view === 'file' ? <FileCards /> : null}
      {view === 'merged' ? <MergedList /> : null}
    </div>
  );
}
