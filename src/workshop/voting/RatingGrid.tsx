import { type ReactNode, useRef } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Priority } from '../model/workshop-document.ts';
import { titleOf } from './priority-title.ts';
import { RatingField } from './RatingField.tsx';
import './ratings.css';

export interface RatingColumn {
  /** The criterion; '' for the one column of a Delphi. */
  readonly id: Id;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly priorities: readonly Priority[];
  readonly columns: readonly RatingColumn[];
  readonly scale: { readonly least: number; readonly most: number };
  readonly scoreOf: (priority: Id, column: Id) => number | null;
  readonly onRate: (priority: Priority, column: Id, score: number | null) => void;
  /** What stands behind the fields of a row, under `tailHead`. */
  readonly tailHead?: string;
  readonly tail?: ((priority: Id) => ReactNode) | undefined;
  /** Takes the hands to the first field at once, for a paper that one person fills in. */
  readonly startsFocused?: boolean;
}

/** A sheet with one field for each priority and column. A digit fills a field in and goes on to the next; arrows move. */
export function RatingGrid({ label, priorities, columns, scale, scoreOf, onRate, ...more }: Props) {
  const say = useWords();
  const table = useRef<HTMLTableElement>(null);
  const focus = (row: number, column: number) => {
    const at = row * columns.length + column;
    const fields = table.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    fields[Math.max(0, at)]?.focus();
  };
  return (
    <table ref={table} className="sheet ratings" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('counts.priority')}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" className="rating-head">
              {name}
            </th>
          ))}
          {more.tail ? <th scope="col">{more.tailHead}</th> : null}
        </tr>
      </thead>
      <tbody>
        {priorities.map((priority, row) => {
          const title = titleOf(priority, say);
          return (
            <tr key={priority.id}>
              <th scope="row">{title}</th>
              {columns.map(({ id, name }, column) => (
                <td key={id}>
                  <RatingField
                    label={id === '' ? say('rating.of', { title }) : say('rating.by', { title, criterion: name })}
                    score={scoreOf(priority.id, id)}
                    scale={scale}
                    startsFocused={more.startsFocused === true && row === 0 && column === 0}
                    onRate={(score) => onRate(priority, id, score)}
                    onMove={(down, right) =>
                      right === 'next'
                        ? focus(row, column + 1)
                        : focus(row + down, Math.min(Math.max(column + right, 0), columns.length - 1))
                    }
                  />
                </td>
              ))}
              {more.tail ? <td className="rating-tail">{more.tail(priority.id)}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
