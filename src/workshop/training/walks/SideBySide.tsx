import { KindMark } from '../../../intercepts/cards/KindMark.tsx';
import { placeName } from '../../../intercepts/cards/place-name.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import { useWords } from '../../../words/useWords.ts';
import { resourcesAt, stepsOfWalk } from '../../model/walk-edits.ts';
import { counterpartOf } from '../../model/walk-hand-offs.ts';
import type { Walk } from '../../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../../store/useWorkshop.ts';

/** The same story twice: through the system as it is, and as the room would have it. */
export function SideBySide({ walk }: { readonly walk: Walk }) {
  const say = useWords();
  const other = useWorkshop(({ document }) => counterpartOf(document, walk));
  const [asItIs, asItShouldBe] = walk.sight === 'as-it-is' ? [walk, other] : [other, walk];
  const left = useWorkshopList((document) => stepsOfWalk(document, asItIs?.id ?? '').map(({ id }) => id));
  const right = useWorkshopList((document) => stepsOfWalk(document, asItShouldBe?.id ?? '').map(({ id }) => id));
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index);
  return (
    <div className="scroll panel">
      <table className="sheet beside" aria-label={say('walks.beside')}>
        <thead>
          <tr>
            <th scope="col">{say('walks.what')}</th>
            <th scope="col">{say('report.sight.as-it-is')}</th>
            <th scope="col">{say('report.sight.as-it-should-be')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => (
            <tr key={index}>
              <What left={left[index]} right={right[index]} number={index + 1} />
              <Told id={left[index]} />
              <Told id={right[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WhatProps {
  readonly left: Id | undefined;
  readonly right: Id | undefined;
  readonly number: number;
}

function What({ left, right, number }: WhatProps) {
  const what = useWorkshop(
    ({ document }) => document.walkSteps[left ?? '']?.what ?? document.walkSteps[right ?? '']?.what ?? '',
  );
  return (
    <th scope="row">
      {number}. {what}
    </th>
  );
}

function Told({ id = '' }: { readonly id: Id | undefined }) {
  const say = useWords();
  const step = useWorkshop(({ document }) => document.walkSteps[id]);
  const where = useWorkshop(({ document }) => placeName(document, document.walkSteps[id]?.at ?? 'system', say));
  const acting = useWorkshop(({ document }) =>
    resourcesAt(document, id)
      .map(({ text }) => text)
      .join('; '),
  );
  const gaps = useWorkshopList((document) =>
    [step?.gap, step?.handOffGap].flatMap((gap) => document.cards[gap ?? '']?.text ?? []),
  );
  if (!step) return <td>–</td>;
  return (
    <td className="told">
      <p className="told-where">{where}</p>
      {step.lost ? <p className="rail-lost">× {say('trail.lost')}</p> : null}
      <p>{step.happens || say('walks.notSaid')}</p>
      {acting === '' ? null : (
        <p>
          <KindMark kind="resource" /> {acting}
        </p>
      )}
      {step.handOver === '' ? null : <p>→ {step.handOver}</p>}
      {gaps.map((text) => (
        <p key={text}>
          <KindMark kind="gap" /> {text}
        </p>
      ))}
    </td>
  );
}
