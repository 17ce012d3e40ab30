import { useId } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Priority } from '../model/workshop-document.ts';
import { CountInput } from './CountInput.tsx';
import type { PlaceIt } from './matrix-spot.ts';
import { titleOf } from './priority-title.ts';

interface Props {
  readonly priorities: readonly Priority[];
  readonly onPlace: PlaceIt;
}

/** The same places as figures: what each number in the picture is, and a way to place it without one. */
export function MatrixList({ priorities, onPlace }: Props) {
  const say = useWords();
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('matrix.list')}</h3>
      <div className="scroll">
        <table className="sheet matrix-list">
          <thead>
            <tr>
              {(['matrix.number', 'matrix.priority', 'matrix.impact', 'matrix.effort'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {priorities.map((priority, index) => (
              <MatrixRow key={priority.id} priority={priority} number={index + 1} onPlace={onPlace} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const onScale = (figure: number | null) => (figure === null ? null : Math.min(100, figure));

interface RowProps extends Pick<Props, 'onPlace'> {
  readonly priority: Priority;
  readonly number: number;
}

function MatrixRow({ priority, number, onPlace }: RowProps) {
  const say = useWords();
  const title = titleOf(priority, say);
  const { impact, effort } = priority;
  return (
    <tr data-chosen={priority.chosen || undefined}>
      <td className="matrix-number">{number}</td>
      <th scope="row">{title}</th>
      <td>
        <CountInput
          label={say('matrix.impactOf', { title })}
          labelHidden
          placeholder="–"
          value={impact}
          onCommit={(figure) => onPlace(priority, { impact: onScale(figure), effort })}
        />
      </td>
      <td>
        <CountInput
          label={say('matrix.effortOf', { title })}
          labelHidden
          placeholder="–"
          value={effort}
          onCommit={(figure) => onPlace(priority, { impact, effort: onScale(figure) })}
        />
      </td>
    </tr>
  );
}
