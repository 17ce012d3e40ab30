import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Priority } from '../model/workshop-document.ts';
import { movedBy, type PlaceIt, type Spot, spotAt } from './matrix-spot.ts';
import { titleOf } from './priority-title.ts';

/** So many that are not placed stand beside each other in the narrowest picture. */
const IN_ROW = 15;

const waitingAt = (index: number) => ({
  insetInlineStart: `calc(${index % IN_ROW} * var(--matrix-step))`,
  insetBlockEnd: `calc(-1 * var(--matrix-wait) - ${Math.floor(index / IN_ROW)} * var(--matrix-step))`,
});

interface Props {
  readonly priority: Priority;
  readonly number: number;
  readonly plane: RefObject<HTMLDivElement | null>;
  readonly onPlace: PlaceIt;
}

/** A candidate in the plane, by its number; one that is not placed waits below it. */
export function MatrixPoint({ priority, number, plane, onPlace }: Props) {
  const say = useWords();
  const [held, setHeld] = useState<Spot | undefined>(undefined);
  const { impact, effort } = held ?? priority;
  const isPlaced = impact !== null && effort !== null;
  const title = titleOf(priority, say);
  const spotOf = (event: PointerEvent) => {
    const box = plane.current?.getBoundingClientRect();
    return box && spotAt(box, event.clientX, event.clientY);
  };
  const pressed = (event: KeyboardEvent) => {
    const spot = movedBy(event.key, event.shiftKey, priority);
    if (spot) onPlace(priority, spot);
    else if (event.key === 'Delete' || event.key === 'Backspace') onPlace(priority, undefined);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="matrix-point"
      title={title}
      aria-label={isPlaced ? say('matrix.placed', { title, impact, effort }) : say('matrix.unplaced', { title })}
      data-chosen={priority.chosen || undefined}
      data-unplaced={!isPlaced || undefined}
      data-held={held !== undefined || undefined}
      style={isPlaced ? { insetInlineStart: `${effort}%`, insetBlockEnd: `${impact}%` } : waitingAt(number - 1)}
      onKeyDown={pressed}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) setHeld(spotOf(event));
      }}
      onPointerUp={() => {
        if (held) onPlace(priority, held);
        setHeld(undefined);
      }}
      onPointerCancel={() => setHeld(undefined)}
    >
      {number}
    </button>
  );
}
