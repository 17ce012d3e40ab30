import './measures.css';
import { Button } from '../../controls/Button.tsx';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { measuresOf } from '../model/measure-edits.ts';
import { aboutOf, type Measure } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { writtenFigure } from './figure.ts';
import { useMeasureActions } from './useMeasureActions.ts';

/** What is known about an intercept in figures, to be read while the room talks about it: guesses give way to them. */
export function LaneMeasures({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const measures = useWorkshopList((document) => measuresOf(document, intercept));
  if (measures.length === 0) return null;
  return (
    <section className="form">
      <h3>{say('measures.title')}</h3>
      <dl className="known-figures">
        {measures.map((measure) => (
          <Figure key={measure.id} measure={measure} />
        ))}
      </dl>
    </section>
  );
}

function Figure({ measure }: { readonly measure: Measure }) {
  const say = useWords();
  const { toGap } = useMeasureActions();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const { name, value, unit, period, source, collected, gap } = measure;
  const details = [period, source].filter((words) => words !== '').join(', ');
  const figure =
    value === null
      ? say(collected === 'no' ? 'measure.notCollected' : 'measure.open')
      : say('measure.figure', { value: writtenFigure(value, language), unit });
  return (
    <>
      <dt>{name}</dt>
      <dd data-known={value !== null || undefined}>
        <span className="known-figure">{figure}</span>
        {value !== null && details !== '' ? <span className="quiet">{details}</span> : null}
        {value === null && gap === '' ? (
          <Button look="quiet" aria-label={say('measure.toGapOf', { name })} onPress={() => toGap(measure)}>
            <KindMark kind="gap" />
          </Button>
        ) : null}
        {gap === '' ? null : (
          <span className="quiet">
            <KindMark kind="gap" /> {say('measure.isGap')}
          </span>
        )}
      </dd>
    </>
  );
}
