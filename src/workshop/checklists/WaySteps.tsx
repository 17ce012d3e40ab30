import { Button } from '../../controls/Button.tsx';
import { inOrder } from '../../intercepts/model/order.ts';
import { useWords } from '../../words/useWords.ts';
import type { Statement, Step } from '../model/workshop-document.ts';
import { useWorkshopList } from '../store/useWorkshop.ts';

interface Props {
  readonly way: Statement['way'];
  readonly onPlan: () => void;
}

/** The steps of the plan that go one way of working together, with what they need to go it. */
export function WaySteps({ way, onPlan }: Props) {
  const say = useWords();
  const steps = useWorkshopList(({ steps: all }) => inOrder(Object.values(all).filter((step) => step.way === way)));
  const needs = ({ lead, agreement, funder }: Step) =>
    [
      lead === '' ? '' : say('ways.led', { lead }),
      agreement === '' ? '' : say('ways.agreement', { agreement }),
      funder === '' ? '' : say('ways.funder', { funder }),
    ]
      .filter((words) => words !== '')
      .join(' · ');
  return (
    <section className="way-steps">
      <h4 className="field-label">{say('ways.title')}</h4>
      {steps.length === 0 ? <p className="hint">{say('ways.none')}</p> : null}
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            {step.text} <span className="hint">{needs(step)}</span>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={onPlan}>
        {say('ways.toPlan')}
      </Button>
    </section>
  );
}
