import { AddInput } from '../../../controls/AddInput.tsx';
import { Button } from '../../../controls/Button.tsx';
import { KindMark } from '../../../intercepts/cards/KindMark.tsx';
import { placeName } from '../../../intercepts/cards/place-name.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import { SYSTEM } from '../../../intercepts/model/place.ts';
import { useWords } from '../../../words/useWords.ts';
import type { WalkStep } from '../../model/workshop-document.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';
import type { useStepGaps } from './useStepGaps.ts';

interface Props {
  readonly step: WalkStep;
  readonly gaps: ReturnType<typeof useStepGaps>;
}

/** What the step shows to be missing becomes a gap: here, or on the way to the next step. */
export function StepGaps({ step, gaps: { here, way, gapHere, gapOnWay } }: Props) {
  const say = useWords();
  return (
    <fieldset className="step-gaps">
      <legend className="field-label">{say('walks.missing')}</legend>
      <MadeGap id={step.gap} />
      <div className="step-gap">
        <AddInput
          label={say('walks.missingAt', { where: here })}
          placeholder={say('walks.missingAt', { where: here })}
          onAdd={gapHere}
        />
        <Button aria-label={say('walks.gapHereLabel', { where: here })} onPress={() => gapHere()}>
          <KindMark kind="gap" /> {say('walks.gapHere')}
        </Button>
      </div>
      <MadeGap id={step.handOffGap} />
      {way.kind === 'none' || way.kind === 'unclear' ? null : (
        <div className="step-gap">
          <AddInput
            label={say('walks.missingTo', { where: way.to })}
            placeholder={say('walks.missingTo', { where: way.to })}
            onAdd={gapOnWay}
          />
          <Button aria-label={say('walks.gapOnWayLabel', { where: way.to })} onPress={() => gapOnWay()}>
            <KindMark kind="gap" /> {say('walks.gapOnWay')}
          </Button>
        </div>
      )}
      {way.kind === 'undrawn' ? <p className="warning">{say('walks.undrawn', { from: here, to: way.to })}</p> : null}
      {way.kind === 'unclear' ? <p className="hint">{say('walks.unclearWay')}</p> : null}
    </fieldset>
  );
}

function MadeGap({ id }: { readonly id: Id }) {
  const say = useWords();
  const gap = useWorkshop(({ document }) => document.cards[id]);
  const where = useWorkshop(({ document }) => placeName(document, document.cards[id]?.at ?? SYSTEM, say));
  if (!gap) return null;
  return (
    <p className="made-gap">
      <KindMark kind="gap" /> <span>{gap.text}</span> <span className="hint">{where}</span>
    </p>
  );
}
