import { useState } from 'react';
import { Button, IconButton } from '../../../controls/Button.tsx';
import { useLookingStore } from '../../../intercepts/looking/looking.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { trailFrom } from '../../model/trail-of-walk.ts';
import { stepsOfWalk, walkAgain } from '../../model/walk-edits.ts';
import { counterpartOf } from '../../model/walk-hand-offs.ts';
import type { Walk } from '../../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../../store/useWorkshop.ts';
import { NeedsPanel } from './NeedsPanel.tsx';
import { SideBySide } from './SideBySide.tsx';
import { StepPanel } from './StepPanel.tsx';
import { StepRail } from './StepRail.tsx';
import { StoryForm } from './StoryForm.tsx';
import { useAltKeys } from './useAltKeys.ts';

interface Props {
  readonly id: Id;
  /** Opens another walk; '' for the list of all of them. */
  readonly onOpen: (walk: Id) => void;
  readonly onMap: () => void;
}

/** What of a walk is on the screen: who it is about, one of its steps, its story to be rewritten, or its counterpart beside it. */
type Page = { readonly kind: 'person' | 'story' | 'beside' } | { readonly kind: 'step'; readonly step: Id };

/** One walk, one step at a time, large enough for a room. */
export function WalkRoom({ id, onOpen, onMap }: Props) {
  const say = useWords();
  const walk = useWorkshop(({ document }) => document.walks[id]);
  const steps = useWorkshopList((document) => stepsOfWalk(document, id).map((step) => step.id));
  const [page, setPage] = useState<Page>({ kind: 'person' });
  // One before the first step is the person; a step that was removed leaves the screen to the person as well.
  const at = page.kind === 'step' ? steps.indexOf(page.step) : -1;
  const go = (to: number) => {
    const step = steps[to];
    setPage(step === undefined ? { kind: 'person' } : { kind: 'step', step });
  };
  const step = steps[at];
  const goBy = (by: number) => go(Math.min(Math.max(at + by, -1), steps.length - 1));
  useAltKeys({ PageDown: () => goBy(1), PageUp: () => goBy(-1) });
  if (!walk) return null;
  return (
    <section className="room walk-room" aria-label={walk.name || say('walks.nameless')}>
      <WalkHead walk={walk} page={page.kind} onPage={(kind) => setPage({ kind })} onOpen={onOpen} onMap={onMap} />
      {page.kind === 'beside' ? (
        <SideBySide walk={walk} />
      ) : (
        <div className="walk-body">
          <StepRail steps={steps} at={page.kind === 'story' ? undefined : at} onGo={go} />
          {page.kind === 'story' ? (
            <StoryForm walk={walk} />
          ) : step === undefined ? (
            <NeedsPanel walk={walk} onNext={steps.length === 0 ? undefined : () => go(0)} />
          ) : (
            <StepPanel
              key={step}
              id={step}
              number={at + 1}
              count={steps.length}
              onBefore={() => go(at - 1)}
              onNext={at + 1 < steps.length ? () => go(at + 1) : undefined}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface HeadProps extends Omit<Props, 'id'> {
  readonly walk: Walk;
  readonly page: Page['kind'];
  readonly onPage: (kind: 'person' | 'story' | 'beside') => void;
}

function WalkHead({ walk, page, onPage, onOpen, onMap }: HeadProps) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const looking = useLookingStore();
  const hasCounterpart = useWorkshop(({ document }) => counterpartOf(document, walk) !== undefined);
  const other = walk.sight === 'as-it-is' ? 'as-it-should-be' : 'as-it-is';
  const again = () => {
    const as = newId();
    perform(
      say('walks.again', { name: inBrief(walk.name), sight: say(`report.sight.${other}`) }),
      walkAgain(walk.id, as, other),
      { shown: true },
    );
    onOpen(as);
  };
  const toOther = () => onOpen(counterpartOf(now().document, walk)?.id ?? walk.id);
  const toMap = () => {
    looking.set({ trail: trailFrom(now().document, walk) });
    onMap();
  };
  const toggle = (kind: 'story' | 'beside') => onPage(page === kind ? 'person' : kind);
  return (
    <header className="room-head walk-head">
      <IconButton label={say('walks.all')} onPress={() => onOpen('')}>
        ‹
      </IconButton>
      <h2>{walk.name || say('walks.nameless')}</h2>
      <span className="count">{say(`report.sight.${walk.sight}`)}</span>
      <div className="walk-actions">
        <Button aria-pressed={page === 'story'} onPress={() => toggle('story')}>
          {say('walks.rewrite')}
        </Button>
        {hasCounterpart ? (
          <>
            <Button onPress={toOther}>{say('walks.toOther', { sight: say(`report.sight.${other}`) })}</Button>
            <Button aria-pressed={page === 'beside'} onPress={() => toggle('beside')}>
              {say('walks.beside')}
            </Button>
          </>
        ) : (
          <Button onPress={again}>{say('walks.walkAgain', { sight: say(`report.sight.${other}`) })}</Button>
        )}
        <Button look="primary" onPress={toMap}>
          {say('walks.onMap')}
        </Button>
      </div>
    </header>
  );
}
