import { useCallback, useEffect, useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { TableCopyBanner } from '../breakout/TableCopyBanner.tsx';
import { useBreakoutHere } from '../breakout/useBreakout.tsx';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import '../room.css';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { BlankCount } from './BlankCount.tsx';
import { BlankList } from './BlankList.tsx';
import { type CellName, focusCell } from './cell-name.ts';
import { LeadNames } from './LeadNames.tsx';
import { LoosePlan } from './LoosePlan.tsx';
import { PlanTabs } from './PlanTabs.tsx';
import { PriorityPlan } from './PriorityPlan.tsx';
import { chosenPrioritiesOf, looseObjectivesOf, looseStepsOf } from './plan-outline.ts';
import { FOLLOW_UP_COLUMNS, STEP_COLUMNS } from './step-columns.ts';
import { StepColumnsProvider } from './useStepColumns.ts';
import './plan.css';
import './sheet.css';

const hasLooseEnds = (document: WorkshopDocument) =>
  looseObjectivesOf(document).length > 0 || looseStepsOf(document).length > 0;

/** Who does what by when, for each chosen priority. */
export function PlanScreen({ onGoToPriorities }: { readonly onGoToPriorities: () => void }) {
  const say = useWords();
  const chosen = useWorkshopList(chosenPrioritiesOf);
  const hasLoose = useWorkshop(({ document }) => hasLooseEnds(document));
  const breakout = useBreakoutHere();
  const focus = breakout?.focus ?? '';
  const whole = hasLoose ? [...chosen, ''] : chosen;
  // A table sees its own priority alone, as long as that is one of those to plan.
  const tabs = chosen.includes(focus) ? [focus] : whole;
  const [wanted, setWanted] = useState<Id | undefined>(undefined);
  const [jump, setJump] = useState<{ readonly to: CellName } | undefined>(undefined);
  const [isListed, setListed] = useState(false);
  const [isFollowUp, setFollowUp] = useState(false);
  const blanksId = useId();
  const leadsId = useId();
  // The priority on show may have been removed, here or in another tab.
  const open = wanted !== undefined && tabs.includes(wanted) ? wanted : tabs[0];

  useEffect(() => {
    if (jump) focusCell(jump.to);
  }, [jump]);
  const onJump = useCallback((to: CellName) => setJump({ to }), []);

  if (open === undefined) return <NothingChosen onGoToPriorities={onGoToPriorities} />;
  const shared = { onJump, leads: leadsId };
  return (
    <section className="room" aria-label={say('plan.title')}>
      <header className="room-head">
        <h2>{say('plan.title')}</h2>
        <button type="button" className="button" aria-pressed={isFollowUp} onClick={() => setFollowUp(!isFollowUp)}>
          {say('plan.followUp')}
        </button>
        {breakout && focus === '' ? (
          <button type="button" className="button" onClick={breakout.takeBack}>
            {say('breakout.takeBack')}
          </button>
        ) : null}
        <BlankCount tabs={tabs} isListed={isListed} listId={blanksId} onToggle={() => setListed(!isListed)} />
      </header>
      {breakout ? <TableCopyBanner breakout={breakout} /> : null}
      <PlanTabs tabs={tabs} open={open} onOpen={setWanted} />
      <div className="plan-stage">
        <StepColumnsProvider value={isFollowUp ? FOLLOW_UP_COLUMNS : STEP_COLUMNS}>
          {open === '' ? <LoosePlan {...shared} /> : <PriorityPlan key={open} id={open} {...shared} />}
        </StepColumnsProvider>
        {isListed ? (
          <BlankList
            id={blanksId}
            tabs={tabs}
            onGoTo={(tab, cell) => {
              setWanted(tab);
              onJump(cell);
            }}
          />
        ) : null}
      </div>
      <p className="hint sheet-keys">{say(isFollowUp ? 'plan.followUpHint' : 'plan.sheetKeys')}</p>
      <LeadNames id={leadsId} />
    </section>
  );
}

function NothingChosen({ onGoToPriorities }: { readonly onGoToPriorities: () => void }) {
  const say = useWords();
  return (
    <section className="room" aria-label={say('plan.title')}>
      <h2>{say('plan.title')}</h2>
      <div className="teaching">
        <p>{say('plan.empty')}</p>
        <Button look="primary" onPress={onGoToPriorities}>
          {say('plan.goToPriorities')}
        </Button>
      </div>
    </section>
  );
}
