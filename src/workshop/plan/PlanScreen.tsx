import { useCallback, useEffect, useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { TableCopyBanner } from '../breakout/TableCopyBanner.tsx';
import { useBreakoutHere } from '../breakout/useBreakout.tsx';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import '../room.css';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { BeforeLeaving } from './BeforeLeaving.tsx';
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

interface Props {
  readonly onGoToPriorities: () => void;
  /** Undefined where there is nothing but the plan. */
  readonly onGoToMap?: () => void;
  readonly onGoToReport?: () => void;
}

/** Who does what by when, for each chosen priority. */
export function PlanScreen({ onGoToPriorities, onGoToMap, onGoToReport }: Props) {
  const say = useWords();
  const tabs = usePlanTabs();
  const breakout = useBreakoutHere();
  const { select } = useCommands();
  const [wanted, setWanted] = useState<Id | undefined>(undefined);
  const [jump, setJump] = useState<{ readonly to: CellName } | undefined>(undefined);
  const [isListed, setListed] = useState(false);
  const [stage, setStage] = useState<Stage>('plan');
  const blanksId = useId();
  const leadsId = useId();
  // The priority on show may have been removed, here or in another tab.
  const open = wanted !== undefined && tabs.includes(wanted) ? wanted : tabs[0];

  useEffect(() => {
    if (jump) focusCell(jump.to);
  }, [jump]);
  const onJump = useCallback((to: CellName) => setJump({ to }), []);
  const onGoTo = (tab: Id, cell: CellName) => {
    setWanted(tab);
    setStage('plan');
    onJump(cell);
  };

  if (open === undefined) return <NothingChosen onGoToPriorities={onGoToPriorities} />;
  const shared = { onJump, leads: leadsId };
  return (
    <section className="room" aria-label={say('plan.title')}>
      <header className="room-head">
        <h2>{say('plan.title')}</h2>
        <StageButton stage="followUp" now={stage} onStage={setStage} label={say('plan.followUp')} />
        <StageButton stage="leaving" now={stage} onStage={setStage} label={say('leaving.action')} />
        {breakout?.focus === '' ? (
          <button type="button" className="button" onClick={breakout.takeBack}>
            {say('breakout.takeBack')}
          </button>
        ) : null}
        {stage === 'leaving' ? null : (
          <BlankCount tabs={tabs} isListed={isListed} listId={blanksId} onToggle={() => setListed(!isListed)} />
        )}
      </header>
      {breakout ? <TableCopyBanner breakout={breakout} /> : null}
      {stage === 'leaving' ? (
        <BeforeLeaving
          onGoTo={onGoTo}
          onReport={onGoToReport}
          onCard={
            onGoToMap &&
            ((id) => {
              select({ kind: 'cards', ids: [id] });
              onGoToMap();
            })
          }
        />
      ) : (
        <>
          <PlanTabs tabs={tabs} open={open} onOpen={setWanted} />
          <div className="plan-stage">
            <StepColumnsProvider value={stage === 'followUp' ? FOLLOW_UP_COLUMNS : STEP_COLUMNS}>
              {open === '' ? <LoosePlan {...shared} /> : <PriorityPlan key={open} id={open} {...shared} />}
            </StepColumnsProvider>
            {isListed ? <BlankList id={blanksId} tabs={tabs} onGoTo={onGoTo} /> : null}
          </div>
          <p className="hint sheet-keys">{say(stage === 'followUp' ? 'plan.followUpHint' : 'plan.sheetKeys')}</p>
        </>
      )}
      <LeadNames id={leadsId} />
    </section>
  );
}

/** What the screen shows of the plan: the tables that make it, those that follow it up, or what is still open. */
type Stage = 'plan' | 'followUp' | 'leaving';

interface StageProps {
  readonly stage: Stage;
  readonly now: Stage;
  readonly label: string;
  readonly onStage: (stage: Stage) => void;
}

function StageButton({ stage, now, label, onStage }: StageProps) {
  const isOn = stage === now;
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={() => onStage(isOn ? 'plan' : stage)}>
      {label}
    </button>
  );
}

/** The priorities that get a plan, and '' for what hangs on none of them. */
function usePlanTabs(): readonly Id[] {
  const chosen = useWorkshopList(chosenPrioritiesOf);
  const hasLoose = useWorkshop(({ document }) => hasLooseEnds(document));
  const focus = useBreakoutHere()?.focus ?? '';
  // A table sees its own priority alone, as long as that is one of those to plan.
  if (chosen.includes(focus)) return [focus];
  return hasLoose ? [...chosen, ''] : chosen;
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
