import { Button } from '../../../controls/Button.tsx';
import { Check } from '../../../controls/Check.tsx';
import { TextArea, TextInput } from '../../../controls/TextInput.tsx';
import type { Id } from '../../../intercepts/model/field.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { changeRecord, type FieldsOf } from '../../model/record-edits.ts';
import { useCommands, useWorkshop } from '../../store/useWorkshop.ts';
import { ActingResources } from './ActingResources.tsx';
import { StepGaps } from './StepGaps.tsx';
import { StepPlace } from './StepPlace.tsx';
import { useAltKeys } from './useAltKeys.ts';
import { useArrival } from './useArrival.ts';
import { useStepGaps } from './useStepGaps.ts';

interface Props {
  readonly id: Id;
  readonly number: number;
  readonly count: number;
  readonly onBefore: () => void;
  readonly onNext: (() => void) | undefined;
}

/** One moment of a walk: what comes, what is asked, and what the room answers from its own map. */
export function StepPanel({ id, number, count, onBefore, onNext }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const gaps = useStepGaps(id);
  const arrived = useArrival();
  const step = useWorkshop(({ document }) => document.walkSteps[id]);
  const what = inBrief(step?.what ?? '') || say('walks.stepNumber', { number, count });
  const change = (field: 'happens' | 'handOver' | 'lost' | 'at', fields: FieldsOf<'walkSteps'>) =>
    perform(say(`walks.changed.${field}`, { what }), changeRecord('walkSteps', id, fields), {
      gesture: `walkSteps/${id}/${field}`,
    });
  useAltKeys({
    KeyL: () => change('lost', { lost: step?.lost !== true }),
    KeyG: () => gaps.gapHere(),
    KeyH: () => gaps.gapOnWay(),
  });
  if (!step) return null;
  return (
    <article
      ref={arrived}
      tabIndex={-1}
      className="panel walk-step"
      aria-label={say('walks.stepNumber', { number, count })}
    >
      <div className="step-told">
        <p className="step-number">{say('walks.stepNumber', { number, count })}</p>
        <p className="step-what">{step.what || say('walks.nothingComes')}</p>
        {step.question === '' ? null : <p className="step-question">{step.question}</p>}
      </div>
      <div className="step-answers">
        <div className="step-side">
          <StepPlace value={step.at} onChange={(at) => change('at', { at })} />
          <TextArea
            label={say('walks.happens')}
            value={step.happens}
            rows={3}
            onCommit={(happens) => change('happens', { happens: happens.trim() })}
          />
          <TextInput
            label={say('walks.handOver')}
            placeholder={say('walks.handOverHint')}
            value={step.handOver}
            onCommit={(handOver) => change('handOver', { handOver: handOver.trim() })}
          />
          <div className="step-lost" data-lost={step.lost || undefined}>
            <Check isSelected={step.lost} onChange={(lost) => change('lost', { lost })}>
              {say('walks.lost')}
            </Check>
          </div>
        </div>
        <div className="step-side">
          <ActingResources step={step} />
          <StepGaps step={step} gaps={gaps} />
        </div>
      </div>
      <footer className="panel-foot">
        <Button onPress={onBefore}>{say('walks.before')}</Button>
        {onNext ? (
          <Button look="primary" onPress={onNext}>
            {say('walks.next')}
          </Button>
        ) : (
          <p className="hint">{say('walks.end')}</p>
        )}
        <p className="hint step-keys">{say('walks.keys')}</p>
      </footer>
    </article>
  );
}
