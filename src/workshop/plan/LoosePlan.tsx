import { useRef } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { ObjectivePlan } from './ObjectivePlan.tsx';
import { looseObjectivesOf, looseStepsOf } from './plan-outline.ts';
import { StepTable } from './StepTable.tsx';
import { PickedCellsProvider, useSheet } from './useSheet.ts';

interface Props {
  readonly leads: string;
  readonly onJump: (cell: CellName) => void;
}

/** What hangs on no chosen priority, with a way to tie it to one. */
export function LoosePlan({ leads, onJump }: Props) {
  const say = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const picked = useSheet(sheet);
  const objectives = useWorkshopList((document) => looseObjectivesOf(document).map(({ id }) => id));
  const hasSteps = useWorkshop(({ document }) => looseStepsOf(document).length > 0);
  return (
    <PickedCellsProvider value={picked}>
      <div ref={sheet} className="plan">
        <header className="plan-head">
          <h3>{say('plan.loose')}</h3>
          <p className="hint">{say('plan.looseHint')}</p>
        </header>
        {objectives.map((id, index) => (
          <ObjectivePlan key={id} id={id} number={index + 1} leads={leads} onJump={onJump} isLoose />
        ))}
        {hasSteps ? (
          <section className="objective">
            <h4>{say('plan.looseSteps')}</h4>
            <StepTable objective="" number="" leads={leads} onJump={onJump} />
          </section>
        ) : null}
      </div>
    </PickedCellsProvider>
  );
}
